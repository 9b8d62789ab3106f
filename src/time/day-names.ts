/** The days from Monday and the months of one language, as they stand in a sentence. */
export interface DayNames {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const list = (names: string): string[] => names.split(', ');

/**
 * In languages that `Intl` does not know in every browser: Chromium would write a Welsh page’s days in
 * American English.
 */
export const dayNames: Readonly<Record<string, DayNames>> = {
  cy: {
    weekdays: list(
      'Dydd Llun, Dydd Mawrth, Dydd Mercher, Dydd Iau, Dydd Gwener, Dydd Sadwrn, Dydd Sul',
    ),
    months: list(
      'Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr',
    ),
  },
};
