import type { Letterhead } from '@tiendo/contracts';
import type { FieldText } from '#app/features/configuration/stale-version.tsx';
import type { Text } from '#app/lib/text.ts';

/** letterheadFields are the parts of a letterhead, in the order of its form. */
export const letterheadFields = [
  'parentBody',
  'issuingBody',
  'place',
  'reportSymbol',
  'letterSymbol',
  'authorityPrefix',
  'onBehalfOf',
  'position',
  'signerName',
  'addressees',
  'recipients',
  'contact',
] as const satisfies readonly (keyof Letterhead)[];

/** letterheadTexts writes a letterhead field by field, as people read it. */
export function letterheadTexts(letterhead: Letterhead, { t }: Text): FieldText[] {
  return letterheadFields.map((name) => {
    const value = letterhead[name];
    return {
      term: t(`documents.field_${name}`),
      value: typeof value === 'string' ? value : (value ?? []).join('\n'),
    };
  });
}
