import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/**
 * toMobileNumber brings a Vietnamese mobile number, as people write it, to E.164 (+84912345678). Anything else gives null: a landline, a
 * number of another country, one of the eleven-digit numbers that ended in 2018, or text with a number in it.
 */
export function toMobileNumber(text: string): string | null {
  const found = parsePhoneNumberFromString(text.trim(), { defaultCountry: 'VN', extract: false });
  if (found?.country !== 'VN' || found.ext !== undefined || !found.isValid()) return null;
  return found.number;
}
