import { router } from '#app/trpc.ts';
import { createDocument } from './create-document.ts';
import { listDocuments } from './list-documents.ts';
import { listFormats } from './list-formats.ts';
import { listOwed } from './list-owed.ts';
import { numberDocument } from './number-document.ts';
import { previewLetterhead } from './preview-letterhead.ts';
import { readLetterhead } from './read-letterhead.ts';
import { renderDocument } from './render-document.ts';
import { renderReport } from './render-report.ts';
import { updateLetterhead } from './update-letterhead.ts';

export const documentsRouter = router({
  createDocument,
  listDocuments,
  listFormats,
  listOwed,
  numberDocument,
  previewLetterhead,
  readLetterhead,
  renderDocument,
  renderReport,
  updateLetterhead,
});
