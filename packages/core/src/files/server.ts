export { attachToImport, attachToReport, attachToTaskUpdate } from './attach-files.ts';
export { createDiskStore } from './disk-store.ts';
export type { FileStore } from './file-store.ts';
export { readFile } from './read-file.ts';
export { sweepFiles, sweepUnattachedFiles } from './sweep-files.ts';
export { uploadFile } from './upload-file.ts';
export type { FileContent, FileView } from './views.ts';
