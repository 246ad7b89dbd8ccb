import { AuthorityPrefixSchema, type Letterhead } from '@tiendo/contracts';
import type { FormReader } from '#app/lib/form-reader.ts';

/** readLetterheadForm reads the letterhead as it was typed; lists have one entry a line. */
export function readLetterheadForm(form: FormReader): Letterhead {
  const text = (name: keyof Letterhead) => form.text(`letterhead.${name}`);
  const lines = (name: keyof Letterhead) =>
    text(name)
      .split('\n')
      .map((line) => line.replace(/^\s*[-–]\s*/, '').trim())
      .filter((line) => line !== '');
  return {
    parentBody: form.optional('letterhead.parentBody'),
    issuingBody: text('issuingBody'),
    place: text('place'),
    reportSymbol: text('reportSymbol'),
    letterSymbol: text('letterSymbol'),
    authorityPrefix: AuthorityPrefixSchema.nullable().catch(null).parse(text('authorityPrefix')),
    onBehalfOf: lines('onBehalfOf'),
    position: text('position'),
    signerName: text('signerName'),
    addressees: lines('addressees'),
    recipients: lines('recipients'),
    contact: form.optional('letterhead.contact'),
  };
}
