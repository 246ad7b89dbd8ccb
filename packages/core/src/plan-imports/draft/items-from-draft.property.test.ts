import {
  ComparatorSchema,
  DraftReportKindSchema,
  DraftRoleSchema,
  ImportItemContentSchema,
  PlanDraftSchema,
  type PlanDraft,
} from '@tiendo/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedId } from '#app/outbox/derived-id.ts';
import { headerFromDraft, toImportHeader } from '../import-header.ts';
import { itemsFromDraft } from './items-from-draft.ts';

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 900 }),
  fc.constantFrom('Sở Y tế', 'UBND tỉnh', 'Các sở, ngành', '\u0000', '\ud800', ' ', '()[]*+?\\'),
);
const span = fc
  .tuple(fc.nat(5_000), fc.integer({ min: 1, max: 500 }))
  .map(([start, length]) => ({ start, end: start + length }));
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const comparator = fc.constantFrom(...ComparatorSchema.options);
const figure = fc.option(
  fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
);
const unit = fc.constantFrom('%' as const, 'count' as const, null);
const measure = {
  text,
  comparator,
  strict: fc.boolean(),
  value: figure,
  valueMax: figure,
  unit,
  unitNoun: text,
  dueDate: date,
  span,
};
const needed = ['text', 'comparator', 'strict', 'value', 'valueMax', 'unit', 'span'] as const;
const clause = fc.record(measure, { requiredKeys: [...needed] });
const year = fc.integer({ min: 1900, max: 2200 });
const milestone = fc.record({
  year,
  comparator,
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
  unit,
});
const target = fc.record(
  {
    ...measure,
    group: text,
    milestones: fc.array(milestone, { maxLength: 4 }),
    subTargets: fc.array(clause, { maxLength: 4 }),
  },
  { requiredKeys: [...needed] },
);
const task = fc.record(
  { text, span, dueDate: date, subTasks: fc.array(fc.record({ text, span }), { maxLength: 3 }) },
  { requiredKeys: ['text', 'span'] },
);
const assignment = fc.record(
  {
    agency: text,
    agencies: fc.array(text, { minLength: 1, maxLength: 4 }),
    role: fc.constantFrom(...DraftRoleSchema.options),
    span,
    tasks: fc.array(task, { maxLength: 4 }),
  },
  { requiredKeys: ['agency', 'role', 'span', 'tasks'] },
);
const mode = fc.constantFrom('before' as const, 'by' as const, 'on' as const);
const day = fc.integer({ min: 1, max: 31 });
const due = fc.oneof(
  fc.constant(null),
  fc.record({ mode, date }),
  fc.record({
    mode,
    monthDay: fc.constantFrom('02-29', '06-15', '13-40', '01-05'),
    every: fc.constant('year' as const),
  }),
  fc.record({ mode, day, every: fc.constant('month' as const) }),
  fc.record({
    mode,
    day,
    of: fc.constant('last month of quarter' as const),
    every: fc.constant('quarter' as const),
  }),
  fc.record({ mode: fc.constant('within' as const), hours: fc.integer({ min: 1, max: 9_999 }) }),
  fc.record({ mode: fc.constant('within' as const), days: fc.integer({ min: 1, max: 9_999 }) }),
);
const rule = fc.record({
  kind: fc.constantFrom(...DraftReportKindSchema.options),
  dueRule: text,
  due,
  reporter: fc.option(text),
  recipient: fc.option(text),
  forwardTo: fc.array(text, { maxLength: 12 }),
  span,
});
const drafts: fc.Arbitrary<PlanDraft> = fc.record({
  title: fc.option(text),
  level: fc.constantFrom('province' as const, 'commune' as const, null),
  locality: fc.option(fc.oneof(text, fc.constant('tỉnh Long Khê'))),
  documentNumber: fc.option(text),
  issuedOn: fc.option(date),
  period: fc.record({ from: fc.option(year), to: fc.option(year) }),
  legalBases: fc.array(text, { maxLength: 5 }),
  targets: fc.array(target, { maxLength: 6 }),
  assignments: fc.array(assignment, { maxLength: 6 }),
  reporting: fc.array(rule, { maxLength: 6 }),
  warnings: fc.array(fc.record({ code: fc.constant('x'), message: text, span }), { maxLength: 5 }),
});

test('whatever a draft says, its items can be kept, each has its own id, and the header is read back as it was', () => {
  const idOf = (name: string) => derivedId('any', name);
  fc.assert(
    fc.property(drafts, (draft) => {
      PlanDraftSchema.parse(draft);
      const items = itemsFromDraft(draft, { agencies: [], indicators: [] }, idOf);
      const ids = new Set(items.map((item) => item.id));
      expect(ids.size).toBe(items.length);
      for (const item of items) {
        expect(ImportItemContentSchema.parse(item.content)).toEqual(item.content);
        expect(item.parentId === null || ids.has(item.parentId)).toBe(true);
      }
      const tasks = draft.assignments.flatMap((heading) => heading.tasks).length;
      const count = (kind: string) => items.filter((item) => item.content.kind === kind).length;
      expect([count('task'), count('schedule')]).toEqual([tasks, draft.reporting.length]);
      expect(itemsFromDraft(draft, { agencies: [], indicators: [] }, idOf)).toEqual(items);
      const header = headerFromDraft(draft);
      expect(toImportHeader(JSON.parse(JSON.stringify(header)))).toEqual(header);
    }),
    { numRuns: 300 },
  );
});
