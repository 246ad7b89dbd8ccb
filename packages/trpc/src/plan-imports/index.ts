import { router } from '#app/trpc.ts';
import { addImportItem } from './add-import-item.ts';
import { discardImport } from './discard-import.ts';
import { listImports } from './list-imports.ts';
import { mergeImportItems } from './merge-import-items.ts';
import { previewImportCalendar } from './preview-import-calendar.ts';
import { publishImport } from './publish-import.ts';
import { readImport } from './read-import.ts';
import { readRedline } from './read-redline.ts';
import { readSources } from './read-sources.ts';
import { readSourceText } from './read-source-text.ts';
import { saveImportItem } from './save-import-item.ts';
import { setImportItemsState } from './set-import-items-state.ts';
import { splitImportItem } from './split-import-item.ts';
import { startImport } from './start-import.ts';
import { updateImportHeader } from './update-import-header.ts';

export const importsRouter = router({
  addImportItem,
  discardImport,
  listImports,
  mergeImportItems,
  previewImportCalendar,
  publishImport,
  readImport,
  readRedline,
  readSources,
  readSourceText,
  saveImportItem,
  setImportItemsState,
  splitImportItem,
  startImport,
  updateImportHeader,
});
