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

/** What is wrong with what comes of a text; nothing, when all is as it should be. */
function faults(source: string): string[] {
  const result = importPlan(source);
  if (!result.ok) return result.problem.message.endsWith('.') ? [] : ['no sentence'];
  const draft = PlanDraftSchema.parse(result.draft);
  const warned = draft.warnings.flatMap(({ span }) => span ?? []);
  const outside = [...spansOf(draft).flat(), ...warned].filter(
    ({ start, end }) => start < 0 || end <= start || end > source.length,
  );
  const idle = draft.assignments.filter(
    ({ role, tasks }) => role === 'coordinate' && tasks.length === 0,
  );
  const disordered = spansOf(draft).filter(
    (list) => !list.every(({ start }, at) => at === 0 || start >= (list[at - 1]?.start ?? 0)),
  );
  return [
    ...outside.map(({ start, end }) => `span ${start}–${end}`),
    ...idle.map(({ agency }) => `${agency} coordinates nothing`),
    ...disordered.map(() => 'order'),
  ];
}

const holds = (source: string) => faults(source).length === 0;

const anyText = fc.uint16Array({ maxLength: 400 }).map((units) => String.fromCharCode(...units));
const heading = '\nKẾ HOẠCH\nThử nghiệm năm 2026\nCăn cứ Quyết định số 1/QĐ-UBND;\n';

test('any text in, no exception out, spans within it', { timeout: 60_000 }, () => {
  const { counterexample } = fc.check(fc.property(anyText, holds), { numRuns: 300 });
  expect(counterexample).toBeNull();
});

test('any lines of plans in any order give spans within the source, in its order', {
  timeout: 60_000,
}, () => {
  const plan = fc
    .array(fc.constantFrom(...lines), { maxLength: 80 })
    .map((some) => heading + some.join('\n'));
  const { counterexample } = fc.check(fc.property(plan, holds), { numRuns: 150 });
  expect(counterexample).toBeNull();
});

test('a plan damaged anywhere still gives spans within it', { timeout: 60_000 }, () => {
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
  const { counterexample } = fc.check(
    fc.property(damage, ([document, edits]) => {
      const text = edits.reduce(
        (whole, [at, piece]) => whole.slice(0, at) + piece + whole.slice(at),
        document,
      );
      return holds(text);
    }),
    { numRuns: 120 },
  );
  expect(counterexample).toBeNull();
});
