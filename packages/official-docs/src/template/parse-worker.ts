import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { parseWorkbook } from './parse-workbook.ts';
import { UnreadableTemplate, fileProblem } from './problem.ts';

const InputSchema = z.object({ bytes: z.instanceof(Uint8Array) });

/** What the library throws that nobody foresaw is a damaged file to the person who sent it. */
const DAMAGED = 'Tệp bị hỏng, không đọc được; hãy tải lại biểu mẫu và nhập lại.';

try {
  const { bytes } = InputSchema.parse(workerData);
  parentPort?.postMessage(await parseWorkbook(bytes));
} catch (error) {
  const message = error instanceof UnreadableTemplate ? error.message : DAMAGED;
  parentPort?.postMessage(fileProblem(message));
}
