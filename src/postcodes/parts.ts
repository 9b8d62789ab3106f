/** What is known of a postcode: all of it, its first half and a digit, or its first half alone. */
export interface PostcodeParts {
  /** The first half, such as SK13. */
  readonly outward: string;
  /** The digit of the second half. */
  readonly sector?: number;
  /** The last two letters. */
  readonly unit?: string;
}
