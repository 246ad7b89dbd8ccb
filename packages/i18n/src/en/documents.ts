import type { Texts } from '../texts.ts';

/** documents holds the sentences of official documents, in English. */
export const documents = {
  on_paper: 'On paper',
  format_docx: 'Word',
  format_xlsx: 'Excel',
  format_pdf: 'PDF',
  download_named: '{{format}}: {{name}}',
  report_frozen: 'As it was at acceptance; it will always download the same.',
  report_as_of_now: 'As it stands now; it is fixed when the report is accepted.',
  no_pdf: 'This server cannot make PDFs; open the Word file and save it as PDF.',
} as const satisfies Texts<'documents'>;
