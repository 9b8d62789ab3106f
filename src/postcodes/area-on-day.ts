import type { Answer } from './index-reader.ts';

/**
 * The department of a place on a day, by the name of its file.
 *
 * @param place such as `surrey 2027-04-01=east-surrey`: who it is, then from which day who else
 * @param day in London, such as 2027-04-01
 */
export function departmentOfPlace(place: string, day: string): string {
  const [first = '', ...later] = place.split(' ');
  return later.reduce(
    (now, change) => (change.slice(0, 10) <= day ? change.slice(11) : now),
    first,
  );
}

/** The departments that an answer leaves open, and the other departments close by. */
export interface DepartmentsThen {
  readonly departments: readonly string[];
  readonly close: readonly string[];
}

/**
 * Who an answer means on a day, each named once. Places that come to one department by then are
 * one, and are not close to each other.
 *
 * @param day in London, such as 2027-04-01
 */
export function departmentsOn(answer: Answer, day: string): DepartmentsThen {
  if (answer.known === 'nothing') return { departments: [], close: [] };
  const named = (places: readonly string[]) => [
    ...new Set(places.map((place) => departmentOfPlace(place, day))),
  ];
  const departments = named(answer.places);
  return { departments, close: named(answer.close).filter((name) => !departments.includes(name)) };
}
