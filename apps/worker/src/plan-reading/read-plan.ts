import { Worker } from 'node:worker_threads';
import { ImportFailureSchema, PlanDraftSchema } from '@tiendo/contracts';
import type { DocumentReading } from '@tiendo/core/plan-imports';
import { z } from 'zod';

/** Well within the time that an outbox event may be held, five of them one after another. */
const mostMs = 45_000;
const mostHeapMb = 512;

const AnswerSchema: z.ZodType<DocumentReading> = z.union([
  z.object({ ok: z.literal(true), text: z.string(), draft: PlanDraftSchema }),
  z.object({ ok: z.literal(false), failure: ImportFailureSchema }),
]);

/** readPlan reads an official document in a thread of its own, in bounded time and memory, so that whatever it holds the worker goes on working. It never throws. */
export async function readPlan(bytes: Uint8Array, limitMs = mostMs): Promise<DocumentReading> {
  const thread = new Worker(new URL('./read-plan-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<DocumentReading>((resolve) => {
      const fail = (failure: 'read_timeout' | 'text_too_long') => resolve({ ok: false, failure });
      thread.once('message', (message) => {
        const answer = AnswerSchema.safeParse(message);
        if (answer.success) resolve(answer.data);
        else fail('text_too_long');
      });
      // A thread that ends without an answer has run out of its memory.
      thread.once('error', () => fail('text_too_long'));
      thread.once('exit', () => fail('text_too_long'));
      timer = setTimeout(() => fail('read_timeout'), limitMs);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
