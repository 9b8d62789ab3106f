/** What Linux says of a process in /proc/<id>/stat. */
export interface ProcStat {
  /** The group of processes that it belongs to. */
  readonly group: number;
  /** Processor time of what it started and waited for, and of what these started. */
  readonly childrenSeconds: number;
  readonly megabytes: number;
}

const ticks = 100;
const page = 4096;

/** Reads that line. The name of the program, in brackets, may have spaces and brackets in it. */
export function statOf(line: string): ProcStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // As in proc(5), whose third field is the first one here.
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    group: field(5),
    childrenSeconds: (field(16) + field(17)) / ticks,
    megabytes: (field(24) * page) / 1e6,
  };
}
