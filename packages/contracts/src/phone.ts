import { z } from 'zod';

/** What stands before a Vietnamese number: the country's code with or without its plus, or the zero of a call within the country. */
const prefix = /^(?:\+84|0084|84(?=\d{9}$))?0?/;

/** The mobile networks since the eleven-digit numbers ended in 2018; a test in packages/notify holds that the gateways take every one. */
const mobile =
  /^(?:(?:3[2-9]|5[689]|7[06-9]|8[1-8]|9[0-8])\d{7}|(?:52[238]|559|89[6-9]|99[013-9])\d{6})$/;

/**
 * PhoneSchema is a Vietnamese mobile number as people write it, brought to E.164 (+84912345678). A landline is refused with the rest:
 * neither SMS nor Zalo reaches it.
 */
export const PhoneSchema = z
  .string()
  .normalize('NFKC')
  .trim()
  .max(40, 'invalid_phone')
  .transform((text, ctx) => {
    const national = text.replaceAll(/[ .\-()]/g, '').replace(prefix, '');
    if (mobile.test(national)) return `+84${national}`;
    ctx.addIssue({ code: 'custom', message: 'invalid_phone' });
    return z.NEVER;
  });

/** OptionalPhoneSchema is a number that may be left out: nothing, and white space alone, count as null. */
export const OptionalPhoneSchema = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  PhoneSchema.nullish().transform((value) => value ?? null),
);
