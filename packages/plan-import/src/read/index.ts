import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { detectFormat } from './detect-format.ts';
import { type ReadProblem, type ReadResult, Unreadable } from './problem.ts';
import { readText } from './read-text.ts';

export type { DocumentText, ReadProblem, ReadResult } from './problem.ts';

/** MOST_FILE_BYTES is the largest file that is read at all. */
export const MOST_FILE_BYTES = 30 * 1024 * 1024;
const MOST_HEAP_MB = 384;
const MOST_MILLISECONDS = 30_000;

const AnswerSchema = z.union([
  z.object({ ok: z.literal(true), format: z.enum(['docx', 'xlsx', 'pdf']), text: z.string() }),
  z.object({
    ok: z.literal(false),
    problem: z.custom<ReadProblem>(
      (value) => z.object({ code: z.string(), message: z.string() }).safeParse(value).success,
    ),
  }),
]);

const fail = (code: ReadProblem['code'], message: string): ReadResult => ({
  ok: false,
  problem: { code, message },
});
const overloaded = () =>
  fail(
    'archive_bomb',
    'Tệp cần quá nhiều bộ nhớ để mở nên đã bị dừng; hãy lưu lại ở dạng đơn giản hơn.',
  );

/** Heavy formats are parsed in a thread of their own, with a bound on its memory and its time. */
async function parseApart(bytes: Uint8Array): Promise<ReadResult> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: { bytes },
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const answer = new Promise<ReadResult>((resolve) => {
    worker.once('message', (message) => {
      const parsed = AnswerSchema.safeParse(message);
      resolve(parsed.success ? parsed.data : overloaded());
    });
    worker.once('error', () => resolve(overloaded()));
    worker.once('exit', () => resolve(overloaded()));
    timer = setTimeout(
      () => resolve(fail('read_timeout', 'Mở tệp mất quá nhiều thời gian nên đã bị dừng.')),
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

/**
 * readDocument reads the text of a file in bounded time and memory, whatever the file is: text, Word, Excel or PDF, told by its
 * bytes and not by its name. It never throws; what cannot be read comes back as one Vietnamese sentence.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) return fail('file_empty', 'Tệp rỗng, không có nội dung.');
  if (bytes.length > MOST_FILE_BYTES)
    return fail(
      'file_too_large',
      `Tệp lớn hơn ${MOST_FILE_BYTES / 1024 / 1024} MB; một kế hoạch không lớn như vậy.`,
    );
  const format = detectFormat(bytes);
  if (format === 'ole')
    return fail(
      'file_old_format',
      'Tệp ở dạng Office cũ (.doc, .xls) hoặc có mật khẩu; hãy bỏ mật khẩu và lưu lại dạng .docx hoặc .xlsx.',
    );
  if (format === 'rtf')
    return fail('file_old_format', 'Tệp ở dạng RTF; hãy lưu lại dạng .docx rồi nhập lại.');
  if (format !== 'text') return parseApart(bytes);
  try {
    return { ok: true, format: 'text', text: readText(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    return fail('file_binary', 'Tệp không đọc được.');
  }
}
