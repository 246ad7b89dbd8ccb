import type { Layout } from './layout.ts';

/**
 * DECREE_30_2020 is the layout of administrative documents by Decree 30/2020/NĐ-CP, annex I: where it leaves room (margins 20–25 and
 * 15–20 mm, sizes 12–13 and 13–14 pt), what most offices use.
 */
export const DECREE_30_2020: Layout = {
  source: '30/2020/NĐ-CP',
  font: 'Times New Roman',
  colour: '000000',
  page: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
  headingWidth: 95,
  national: {
    heading: { size: 12, bold: true },
    motto: { size: 13, bold: true },
    ruleWidth: 56,
  },
  parentBody: { size: 12 },
  issuingBody: { size: 12, bold: true },
  number: { size: 13 },
  subject: { size: 12 },
  placeAndDate: { size: 13, italics: true },
  title: { size: 14, bold: true },
  addressee: { size: 14 },
  body: { size: 14 },
  chapter: { size: 14, bold: true },
  section: { size: 14, bold: true },
  tableHead: { size: 12, bold: true },
  table: { size: 12 },
  signature: { size: 14, bold: true },
  signerName: { size: 14, bold: true },
  recipientsLabel: { size: 12, bold: true, italics: true },
  recipients: { size: 11 },
  appendixNote: { size: 14, italics: true },
  pageNumber: { size: 13 },
  paragraph: { firstLine: 10, after: 6, lines: 1.15 },
  signatureRoom: 64,
};
