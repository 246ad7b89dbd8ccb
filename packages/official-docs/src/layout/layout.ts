/** TextStyle is how a part of a document is set; sizes are points. */
export interface TextStyle {
  size: number;
  bold?: boolean;
  italics?: boolean;
}

/** Layout is everything that a decree prescribes of a page; lengths are millimetres, sizes and spaces between paragraphs points. */
export interface Layout {
  /** Where the prescriptions come from. */
  source: string;
  font: string;
  /** RRGGBB. */
  colour: string;
  page: { width: number; height: number };
  margins: { top: number; bottom: number; left: number; right: number; header: number };
  /** The right part of the letterhead, which the national heading must fit in one line. */
  headingWidth: number;
  national: { heading: TextStyle; motto: TextStyle; ruleWidth: number };
  parentBody: TextStyle;
  issuingBody: TextStyle;
  number: TextStyle;
  subject: TextStyle;
  placeAndDate: TextStyle;
  title: TextStyle;
  addressee: TextStyle;
  body: TextStyle;
  chapter: TextStyle;
  section: TextStyle;
  tableHead: TextStyle;
  table: TextStyle;
  signature: TextStyle;
  signerName: TextStyle;
  recipientsLabel: TextStyle;
  recipients: TextStyle;
  appendixNote: TextStyle;
  pageNumber: TextStyle;
  paragraph: { firstLine: number; after: number; lines: number };
  /** Room for signature and seal above the signer's name, points. */
  signatureRoom: number;
}
