/** The part of a file that is asked for: its first and last byte, counted from 0. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * What a Range header asks of a file. Null means the whole file: there is no header, or it is not
 * one range of bytes, which a server may pass over. "beyond" means that the file has no such bytes.
 *
 * @param size of the file, in bytes
 */
export function partFor(header: string | undefined, size: number): Part | 'beyond' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return null;
  // "-50" asks for the last 50.
  if (first === '') return within(size - Math.min(Number(last), size), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return null;
  return within(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1), size);
}

const within = (start: number, end: number, size: number): Part | 'beyond' =>
  start < size ? { start, end } : 'beyond';
