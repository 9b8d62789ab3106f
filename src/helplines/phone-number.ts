/**
 * Numbers that are no ordinary ones: they are dialled as they stand, and are shorter.
 * 999 and 101 the police, 111 health, 116 123 Samaritans, 0800 1111 Childline, 18000 and 18001
 * Relay UK, five digits for texts.
 */
const short = /^(999|101|111|116123|08001111|18000|18001|[6-8]\d{4})$/;

/**
 * Ordinary numbers in Ofcom's plan: 01 and 02 places, 03 for all of the UK, 07 mobiles, 0500 is
 * gone, 080 free, 084 and 087 at a higher price. Eleven digits; some of 01 and 0800 have ten.
 */
const ordinary = /^(0[1237]\d{9}|01\d{8}|0800\d{6}|08[047]\d{8})$/;

/** Whether a number, as people write it, has a form that can be dialled in the UK. */
export function isPhoneNumber(written: string): boolean {
  if (!/^[\d ]+$/.test(written)) return false;
  const digits = written.replaceAll(' ', '');
  // Relay UK: 18001 goes before the number of the service.
  const dialled = digits.replace(/^18001(?=\d)/, '');
  return short.test(dialled) || ordinary.test(dialled);
}
