import { basename } from 'node:path';
import type { PlanDraft } from '@tiendo/contracts';
import { importPlan } from '@tiendo/plan-import';
import { readDocument } from '@tiendo/plan-import/read';
import { Failure } from '../failure.ts';
import { readNamedFile } from '../named-file.ts';
import { describeDraft } from './describe-draft.ts';

type Outcome = { ok: true; draft: PlanDraft } | { ok: false; sentence: string };

async function importOne(file: string): Promise<Outcome> {
  const read = await readDocument(await readNamedFile(file));
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
