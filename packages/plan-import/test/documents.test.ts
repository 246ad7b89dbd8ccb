import { readdirSync, readFileSync } from 'node:fs';
import { PlanDraftSchema } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importPlan } from '../src/index.ts';

const folder = new URL('./documents/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

const ExpectedSchema = z.object({
  title: z.string(),
  level: z.string(),
  locality: z.string(),
  documentNumber: z.string().nullable(),
  issuedOn: z.string().nullable(),
  period: z.object({ from: z.number(), to: z.number() }),
  legalBases: z.array(z.string()),
  targets: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  milestones: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))).default({}),
  assignments: z.array(z.tuple([z.string(), z.string(), z.number()])),
  reporting: z.array(z.tuple([z.string(), z.unknown()])),
  warnings: z.array(z.string()),
  absentWarnings: z.array(z.string()),
});

function read(name: string) {
  const file = readdirSync(folder).find(
    (entry) => entry === `${name}.txt` || entry === `${name}.md`,
  );
  const source = readFileSync(new URL(file ?? '', folder), 'utf8');
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
  const result = importPlan(source);
  if (!result.ok) throw new Error(result.problem.message);
  return {
    source,
    expected: ExpectedSchema.parse(json),
    draft: PlanDraftSchema.parse(result.draft),
  };
}

test('there are documents of many kinds', () => expect(names.length).toBeGreaterThanOrEqual(20));

test.each(names)('%s: header', (name) => {
  const { draft, expected } = read(name);
  const { title, level, locality, documentNumber, issuedOn, period, legalBases } = draft;
  expect({ title, level, locality, documentNumber, issuedOn, period, legalBases }).toEqual({
    title: expected.title,
    level: expected.level,
    locality: expected.locality,
    documentNumber: expected.documentNumber,
    issuedOn: expected.issuedOn,
    period: expected.period,
    legalBases: expected.legalBases,
  });
});

test.each(names)('%s: targets', (name) => {
  const { draft, expected } = read(name);
  const rows = draft.targets.map((target, at) => [
    target.text.slice(0, String(expected.targets[at]?.[0] ?? '').length || undefined),
    target.comparator,
    target.strict,
    target.value,
    target.valueMax,
    target.unit,
    target.dueDate ?? null,
  ]);
  expect(rows).toEqual(expected.targets);
  for (const [at, milestones] of Object.entries(expected.milestones)) {
    const found = draft.targets[Number(at)]?.milestones ?? [];
    expect(found.map(({ year, value }) => [year, value])).toEqual(milestones);
  }
});

test.each(names)('%s: assignments', (name) => {
  const { draft, expected } = read(name);
  expect(draft.assignments.map(({ agency, role, tasks }) => [agency, role, tasks.length])).toEqual(
    expected.assignments,
  );
});

test.each(names)('%s: reporting', (name) => {
  const { draft, expected } = read(name);
  expect(draft.reporting.map(({ kind, due }) => [kind, due])).toEqual(expected.reporting);
});

test.each(names)('%s: warnings and quotations', (name) => {
  const { draft, source, expected } = read(name);
  const codes = new Set<string>(draft.warnings.map(({ code }) => code));
  for (const code of expected.warnings) expect(codes).toContain(code);
  for (const code of expected.absentWarnings) expect(codes).not.toContain(code);
  for (const { text, span } of [
    ...draft.targets,
    ...draft.assignments.flatMap(({ tasks }) => tasks),
  ]) {
    const quoted = source
      .slice(span.start, span.end)
      .normalize('NFC')
      .replaceAll('**', '')
      .replace(/\s+/g, ' ');
    expect(quoted.slice(0, 12)).toBe(
      source.includes('\ufffd') ? quoted.slice(0, 12) : text.slice(0, 12),
    );
  }
});
