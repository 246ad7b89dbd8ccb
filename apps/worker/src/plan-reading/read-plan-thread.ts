import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentReading } from '@tiendo/core/plan-imports';
import { importPlan } from '@tiendo/plan-import';
import { readDocument } from '@tiendo/plan-import/read';

/** PostgreSQL keeps neither NUL nor half a surrogate pair. One unit stands for one, so that spans stay where they are. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\u200b');
}

async function read(bytes: Uint8Array): Promise<DocumentReading> {
  const document = await readDocument(bytes);
  if (!document.ok) return { ok: false, failure: document.problem.code };
  const text = storable(document.text);
  const plan = importPlan(text);
  return plan.ok
    ? { ok: true, text, draft: plan.draft }
    : { ok: false, failure: plan.problem.code };
}

if (workerData instanceof Uint8Array) parentPort?.postMessage(await read(workerData));
