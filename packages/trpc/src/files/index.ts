import { router } from '#app/trpc.ts';
import { readFile } from './read-file.ts';
import { uploadFile } from './upload-file.ts';

export const filesRouter = router({ uploadFile, readFile });
