import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { parse } from './parse.ts';
import { Unreadable } from './problem.ts';

const InputSchema = z.object({ bytes: z.instanceof(Uint8Array) });

/** What a parser throws that nobody foresaw is a damaged file to the person who sent it. */
const unforeseen = new Unreadable(
  'file_damaged',
  'Tệp bị hỏng, không đọc được; hãy lưu lại từ bản gốc rồi nhập lại.',
);

try {
  const { bytes } = InputSchema.parse(workerData);
  parentPort?.postMessage({ ok: true, ...(await parse(bytes)) });
} catch (error) {
  const { problem } = error instanceof Unreadable ? error : unforeseen;
  parentPort?.postMessage({ ok: false, problem });
}
