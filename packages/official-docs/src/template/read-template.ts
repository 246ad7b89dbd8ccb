import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type TemplateReading, fileProblem } from './problem.ts';

const MOST_FILE_BYTES = 5 * 1024 * 1024;
const MOST_HEAP_MB = 256;
const MOST_MILLISECONDS = 20_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const ProblemSchema = z.object({
  sheet: z.string().nullable(),
  row: z.number().nullable(),
  cell: z.string().nullable(),
  message: z.string(),
});
const FigureSchema = z.object({
  targetId: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  note: z.string(),
});
const AnswerSchema = z.union([
  z.object({
    ok: z.literal(true),
    period: z.object({ from: z.string(), to: z.string() }).nullable(),
    figures: z.array(FigureSchema),
    narrative: z.object({
      results: z.string(),
      difficulties: z.string(),
      proposals: z.string(),
    }),
  }),
  z.object({ ok: z.literal(false), problems: z.array(ProblemSchema) }),
]);

const overloaded = () =>
  fileProblem('Tệp cần quá nhiều bộ nhớ để mở nên đã bị dừng; hãy tải lại biểu mẫu và nhập lại.');

/** The workbook is parsed in a thread of its own, with a bound on its memory and its time. */
async function parseApart(bytes: Uint8Array): Promise<TemplateReading> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: { bytes },
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const answer = new Promise<TemplateReading>((resolve) => {
    worker.once('message', (message) => {
      const parsed = AnswerSchema.safeParse(message);
      resolve(parsed.success ? parsed.data : overloaded());
    });
    worker.once('error', () => resolve(overloaded()));
    worker.once('exit', () => resolve(overloaded()));
    timer = setTimeout(
      () => resolve(fileProblem('Mở tệp mất quá nhiều thời gian nên đã bị dừng.')),
      MOST_MILLISECONDS,
    );
  });
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const beginsWith = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, at) => bytes[at] === byte);

/**
 * readReportTemplate reads a filled template in bounded time and memory. It gives everything in it, or, where anything is wrong,
 * every problem by sheet, row and cell and nothing of the content. Rows left empty are passed over. It never throws.
 */
export async function readReportTemplate(bytes: Uint8Array): Promise<TemplateReading> {
  if (bytes.length === 0) return fileProblem('Tệp rỗng, không có nội dung.');
  if (bytes.length > MOST_FILE_BYTES)
    return fileProblem(
      `Tệp lớn hơn ${MOST_FILE_BYTES / 1024 / 1024} MB; biểu mẫu số liệu không lớn như vậy.`,
    );
  if (beginsWith(bytes, OLE))
    return fileProblem(
      'Tệp ở dạng Excel cũ (.xls) hoặc có mật khẩu; hãy bỏ mật khẩu và lưu lại ở dạng .xlsx.',
    );
  if (!beginsWith(bytes, ZIP))
    return fileProblem(
      'Tệp không phải bảng tính Excel (.xlsx); hãy dùng biểu mẫu tải từ hệ thống.',
    );
  return parseApart(bytes);
}
