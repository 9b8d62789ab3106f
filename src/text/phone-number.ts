/**
 * Numbers outside the ordinary pattern: the police (999 and 101), the NHS (111), Samaritans
 * (116 123), Childline (0800 1111), Relay UK (18000 and 18001), and five digits for texts.
 */
const short = /^(999|101|111|116123|08001111|18000|18001|[6-8]\d{4})$/;

/**
 * Ordinary numbers in Ofcom's plan: 01 and 02 by place, 03 for the whole UK, 07 mobile, 080 free,
 * 084 and 087 at a higher price; 0500 no longer exists. They have eleven digits, but some that begin 0800
 * have ten, and so have some that begin 01: never in the cities that have 011 or 01 and a 1 after the next
 * digit. No service has 070, which costs a lot and is often a slip for 080.
 */
const ordinary = /^(0[123]\d{9}|07[1-9]\d{8}|01(?!1|\d1)\d{8}|0800\d{6}|08[047]\d{8})$/;

/** Whether a number, as people write it, is an ordinary one: not a short code, and not a mobile. */
export const isOrdinaryNumber = (written: string): boolean =>
  /^[\d ]+$/.test(written) && ordinary.test(written.replaceAll(' ', '')) && !/^07/.test(written);

/** Whether a number, as people write it, could be dialled in the UK. */
export function isPhoneNumber(written: string): boolean {
  if (!/^[\d ]+$/.test(written)) return false;
  const digits = written.replaceAll(' ', '');
  // Relay UK: callers dial 18001 before the service's own number.
  const dialled = digits.replace(/^18001(?=\d)/, '');
  return short.test(dialled) || ordinary.test(dialled);
}

/**
 * An ordinary or mobile number in its international form (E.164), such as +441632960001; null for
 * anything else. A short code has none: it works only in the UK, and only as it is written.
 */
export function internationalNumber(written: string): string | null {
  const national = written.replace(/^\+44 ?(?=[1-9])/, '0').replaceAll(' ', '');
  return ordinary.test(national) ? `+44${national.slice(1)}` : null;
}
