import type { LookUpResult } from './index-reader.ts';

/**
 * The council of a place on a day, by the name of its file in content/councils.
 *
 * @param place such as `surrey 2027-04-01=east-surrey`: the first council, then each later one with
 *   the day from which it has the duty
 * @param day in London, such as 2027-04-01
 */
export function councilOfPlace(place: string, day: string): string {
  const [first = '', ...later] = place.split(' ');
  return later.reduce(
    (now, change) => (change.slice(0, 10) <= day ? change.slice(11) : now),
    first,
  );
}

/** The councils that a postcode may belong to on a day, and other councils close by. */
export interface CouncilsOnDay {
  readonly councils: readonly string[];
  readonly close: readonly string[];
}

/**
 * The councils that a look-up means on a day, each named once. Places that have the same council by
 * then count as one, and not as close to each other.
 *
 * @param day in London, such as 2027-04-01
 */
export function councilsOn(result: LookUpResult, day: string): CouncilsOnDay {
  if (result.known === 'nothing') return { councils: [], close: [] };
  const named = (places: readonly string[]) => [
    ...new Set(places.map((place) => councilOfPlace(place, day))),
  ];
  const councils = named(result.places);
  return { councils, close: named(result.close).filter((name) => !councils.includes(name)) };
}
