import { PlanDraftSchema, type PlanDraft } from '@tiendo/contracts';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importPlan } from '../src/index.ts';

const folder = new URL('./documents/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const lines = [...new Set(documents.join('\n').split('\n'))];

const spansOf = (draft: PlanDraft) => [
  draft.targets.map(({ span }) => span),
  draft.assignments.map(({ span }) => span),
  ...draft.assignments.map(({ tasks }) => tasks.map(({ span }) => span)),
  draft.reporting.map(({ span }) => span),
];

function holds(source: string): void {
  const result = importPlan(source);
  if (!result.ok) {
    expect(result.problem.message).toMatch(/\.$/);
    return;
  }
  const draft = PlanDraftSchema.parse(result.draft);
  const warned = draft.warnings.flatMap(({ span }) => span ?? []);
  for (const { start, end } of [...spansOf(draft).flat(), ...warned]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(source.length);
  }
  const stated = draft.assignments.every(
    ({ role, tasks }) => role !== 'coordinate' || tasks.length > 0,
  );
  expect(stated).toBe(true);
  for (const list of [spansOf(draft)[0], spansOf(draft).at(-1)])
    expect(list?.every(({ start }, at) => at === 0 || start >= (list[at - 1]?.start ?? 0))).toBe(
      true,
    );
}

const heading = '\nKẾ HOẠCH\nThử nghiệm năm 2026\nCăn cứ Quyết định số 1/QĐ-UBND;\n';

test('any text in, no exception out, spans within it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 300 });
});

test('any lines of plans in any order give spans within the source, in its order', () => {
  const plan = fc
    .array(fc.constantFrom(...lines), { maxLength: 80 })
    .map((some) => heading + some.join('\n'));
  fc.assert(fc.property(plan, holds), { numRuns: 150 });
});

test('a plan damaged anywhere still gives spans within it', () => {
  const damage = fc.tuple(
    fc.constantFrom(...documents),
    fc.array(
      fc.tuple(
        fc.nat(6_000),
        fc.constantFrom(
          '\ufffd',
          '\u0000',
          '\u202e',
          '\n',
          '|',
          '(',
          '“',
          '1. ',
          '- ',
          '%',
          'I. ',
          '\u0301',
        ),
      ),
      { maxLength: 30 },
    ),
  );
  fc.assert(
    fc.property(damage, ([document, edits]) => {
      let text = document;
      for (const [at, piece] of edits) text = text.slice(0, at) + piece + text.slice(at);
      holds(text);
    }),
    { numRuns: 120 },
  );
});
