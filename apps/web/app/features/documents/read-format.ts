import { DocumentFormatSchema, type DocumentFormat } from '@tiendo/contracts';
import { PageRefusal } from '#app/lib/page-refusal.ts';

/** readFormat reads a document's format off an address; any other is an address that does not exist. */
export function readFormat(text: string): DocumentFormat {
  const format = DocumentFormatSchema.safeParse(text);
  if (!format.success) throw new PageRefusal('not_found');
  return format.data;
}
