import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { PlanDraft } from '@tiendo/contracts';
import { importPlan } from '@tiendo/plan-import';
import { readDocument } from '@tiendo/plan-import/read';
import { callerFolder } from '../env.ts';
import { Failure } from '../failure.ts';
import { describeDraft } from './describe-draft.ts';

type Outcome = { ok: true; draft: PlanDraft } | { ok: false; sentence: string };

const MISSING = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES']);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && MISSING.has(String(error.code));
}

/** npm runs in the clone's root; a relative name is first looked for there, then where npm was called. */
async function load(file: string): Promise<Uint8Array> {
  for (const folder of [process.cwd(), callerFolder()]) {
    try {
      return await readFile(resolve(folder, file));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Failure(`Không đọc được tệp ${file}; hãy kiểm tra tên tệp (cannot read this file).`, 2);
}

async function importOne(file: string): Promise<Outcome> {
  const read = await readDocument(await load(file));
  if (!read.ok) return { ok: false, sentence: `${basename(file)}: ${read.problem.message}` };
  const result = importPlan(read.text);
  if (result.ok) return result;
  return { ok: false, sentence: `${basename(file)}: ${result.problem.message}` };
}

/**
 * importPlanCommand prints the draft of each plan: one JSON object for one file, an array for several, or a summary to read. It
 * fails with exit 1 when a file holds nothing recognisable, 2 when there is no such file.
 */
export async function importPlanCommand(
  files: string[],
  options: { json?: boolean },
): Promise<void> {
  const outcomes: { file: string; outcome: Outcome }[] = [];
  for (const file of files) outcomes.push({ file, outcome: await importOne(file) });
  const drafts = outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.draft] : []));
  if (options.json && drafts.length > 0)
    console.log(JSON.stringify(files.length === 1 ? drafts[0] : drafts, null, 2));
  for (const { file, outcome } of outcomes)
    if (outcome.ok && !options.json) console.log(describeDraft(basename(file), outcome.draft));
  const failed = outcomes.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.sentence]));
  if (failed.length > 0) throw new Failure(failed.join('\n'));
}
