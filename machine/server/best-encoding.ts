/** The encodings that built files have copies in, with the ending of each copy. The best is first. */
export const endingOf = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof endingOf;

/**
 * The encoding that a request's Accept-Encoding likes best, and of equals the one that is smaller.
 * Null when it names none of ours, or refuses them with `q=0`: then the file goes as it is.
 */
export function bestEncoding(header: string | undefined): Encoding | null {
  const weights = new Map((header ?? '').toLowerCase().split(',').map(nameAndWeight));
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gzip] = [weightOf('br'), weightOf('gzip')];
  if (br > 0 && br >= gzip) return 'br';
  return gzip > 0 ? 'gzip' : null;
}

/** Such as "gzip;q=0.5". Without a `q` the weight is 1; one that is no number counts as 0. */
function nameAndWeight(part: string): [name: string, weight: number] {
  const [name = '', ...others] = part.split(';').map((word) => word.trim());
  const weight = others.find((word) => word.startsWith('q='))?.slice(2) ?? '1';
  return [name, Number(weight) || 0];
}
