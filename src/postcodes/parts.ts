/** What is known of a postcode: all of it, or only its outward code, with or without a sector. */
export interface PostcodeParts {
  /** The first half, such as SK13. */
  readonly outward: string;
  /** The digit of the second half. */
  readonly sector?: number;
  /** The last two letters. */
  readonly unit?: string;
}
