/** One byte each in a file, and a number by its place. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Weights are whole numbers from -15 to 15. */
export const heaviest = 15;
/** A digit from here on says that the distance goes on. */
const goesOn = 32;

/** Writes a long row of small weights, most of them 0, as short text: distance, weight, and so on. */
export function packed(weights: Int8Array): string {
  let text = '';
  let from = 0;
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    let distance = at - from;
    for (; distance >= goesOn; distance = Math.floor(distance / goesOn)) {
      text += digits.charAt(goesOn + (distance % goesOn));
    }
    text += digits.charAt(distance) + digits.charAt(weight + heaviest);
    from = at + 1;
  }
  return text;
}

/** Reads what `packed` wrote. @param length how many weights there are, with the zeros */
export function unpacked(text: string, length: number): Int8Array {
  const weights = new Int8Array(length);
  let at = 0;
  let unit = 1;
  for (let read = 0; read < text.length; read += 1) {
    const digit = digits.indexOf(text.charAt(read));
    at += (digit % goesOn) * unit;
    if (digit >= goesOn) unit *= goesOn;
    else {
      read += 1;
      weights[at] = digits.indexOf(text.charAt(read)) - heaviest;
      at += 1;
      unit = 1;
    }
  }
  return weights;
}
