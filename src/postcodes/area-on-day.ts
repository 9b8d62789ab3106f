import type { LookUpResult } from './index-reader.ts';

/**
 * The council of a place on a day, by the name of its file.
 *
 * @param place such as `surrey 2027-04-01=east-surrey`: who it is, then from which day who else
 * @param day in London, such as 2027-04-01
 */
export function councilOfPlace(place: string, day: string): string {
  const [first = '', ...later] = place.split(' ');
  return later.reduce(
    (now, change) => (change.slice(0, 10) <= day ? change.slice(11) : now),
    first,
  );
}

/** The councils that an answer leaves open, and the other councils close by. */
export interface CouncilsOnDay {
  readonly councils: readonly string[];
  readonly close: readonly string[];
}

/**
 * Who an answer means on a day, each named once. PostcodeIndex that come to one council by then are
 * one, and are not close to each other.
 *
 * @param day in London, such as 2027-04-01
 */
export function councilsOn(answer: LookUpResult, day: string): CouncilsOnDay {
  if (answer.known === 'nothing') return { councils: [], close: [] };
  const named = (places: readonly string[]) => [
    ...new Set(places.map((place) => councilOfPlace(place, day))),
  ];
  const councils = named(answer.places);
  return { councils, close: named(answer.close).filter((name) => !councils.includes(name)) };
}
