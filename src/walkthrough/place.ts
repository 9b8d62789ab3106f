/**
 * The id of a question, ending or view on the page with all of them. It can be seen in an address, so
 * names are quiet words.
 */
export const placeOf = (name: string): string => `at-${name}`;

/** The name in a link to such a place: "#at-where" gives "where". */
export const nameOfPlace = (href: string): string => href.replace(/^.*#at-/, '');
