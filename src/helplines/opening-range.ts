/** Opening and closing times, as clocks in London show them: `09:00` to `17:00`. */
interface OpeningRange {
  readonly from: string;
  readonly to: string;
}

export const minutesADay = 24 * 60;

/** Minutes from midnight: `09:30` gives 570, `24:00` gives 1,440. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Whether a range runs past midnight: then its end is not after its start. */
export const pastMidnight = ({ from, to }: OpeningRange): boolean =>
  minutesOf(to) <= minutesOf(from);

/** A range in minutes from the midnight before it; one that runs past midnight ends after 1,440. */
export const inMinutes = (range: OpeningRange): { readonly from: number; readonly to: number } => ({
  from: minutesOf(range.from),
  to: minutesOf(range.to) + (pastMidnight(range) ? minutesADay : 0),
});
