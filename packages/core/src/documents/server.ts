export { createDocument, numberDocument } from './create-document.ts';
export {
  previewLetterhead,
  readLetterhead,
  updateLetterhead,
  type LetterheadView,
} from './letterhead.ts';
export { listDocuments, type DocumentItem } from './list-documents.ts';
export { listOwed, type OwedItem } from './owed.ts';
export {
  renderDocument,
  renderReport,
  type PdfMaker,
  type RenderedDocument,
} from './render-document.ts';
