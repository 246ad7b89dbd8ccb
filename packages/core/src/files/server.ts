export { attachToReport, attachToTaskUpdate } from './attach-files.ts';
export type { FileStore } from './file-store.ts';
