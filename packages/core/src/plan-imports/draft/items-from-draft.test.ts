import { readdirSync, readFileSync } from 'node:fs';
import { ImportItemContentSchema, type PlanDraft } from '@tiendo/contracts';
import { importPlan } from '@tiendo/plan-import';
import { describe, expect, test } from 'vitest';
import { derivedId } from '#app/outbox/derived-id.ts';
import { emptyDraft } from '../../../test/empty-draft.ts';
import type { KnownAgency } from './draft-item.ts';
import { itemsFromDraft } from './items-from-draft.ts';

const idOf = (name: string) => derivedId('test', name);
const span = { start: 0, end: 9 };
const itemsOf = (draft: Partial<PlanDraft>, agencies: KnownAgency[] = []) =>
  itemsFromDraft({ ...emptyDraft, ...draft }, { agencies, indicators: [] }, idOf);
const heading = (agency: string, more: Partial<PlanDraft['assignments'][number]> = {}) => ({
  agency,
  role: 'lead' as const,
  span,
  tasks: [],
  ...more,
});
const agency = (name: string, more: Partial<KnownAgency> = {}): KnownAgency => ({
  id: derivedId(name),
  name,
  shortName: null,
  archived: false,
  ...more,
});
const measure = {
  text: 'Đạt 90% người dân',
  comparator: '>=' as const,
  strict: false,
  value: 90,
  valueMax: null,
  unit: '%' as const,
  span,
};

describe('agencies', () => {
  test('under two spellings are one item, and its tasks name it', () => {
    const task = { text: 'Tập huấn.', span: { start: 10, end: 19 } };
    const items = itemsOf({
      assignments: [
        heading('Sở Lao động - Thương binh và Xã hội', { tasks: [task] }),
        heading('Sở LĐ-TB&XH', { role: 'coordinate', tasks: [task] }),
      ],
    });
    expect(items.map((item) => item.content.kind)).toEqual(['agency', 'task', 'task']);
    const [first, one, two] = items;
    for (const item of [one, two]) {
      const named = item?.content.kind === 'task' ? item.content.fields.assignments : [];
      expect(named.map((part) => [part.agencyItemId, part.responsible])).toEqual([
        [first?.id, true],
      ]);
    }
  });

  test('are matched to those that the tenant has, or doubted', () => {
    const known = [
      agency('Sở Văn hóa và Thể thao'),
      agency('Công an tỉnh Long Khê'),
      agency('Ban Dân tộc tỉnh', { archived: true }),
      agency('Sở Lao động', { shortName: 'Sở LĐTBXH' }),
    ];
    const names = ['Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh', 'Ban Dân tộc', 'Sở LĐTBXH'];
    const items = itemsOf({ assignments: names.map((name) => heading(name)) }, known);
    expect(items.map((item) => [item.agencyId, item.doubts])).toEqual([
      [null, ['similar_agency']],
      [known[1]?.id, []],
      [null, ['similar_agency']],
      [known[3]?.id, []],
    ]);
  });

  test('of which the others report to one make it the standing body; a longer way is a higher hop', () => {
    const rule = { kind: 'annual' as const, dueRule: 'hằng năm', due: null, forwardTo: [], span };
    const items = itemsOf({
      assignments: [heading('Sở Y tế'), heading('Sở Tài chính')],
      reporting: [
        { ...rule, reporter: 'Các sở, ngành', recipient: 'Sở Y tế' },
        { ...rule, reporter: 'Sở Y tế', recipient: 'UBND tỉnh' },
        { ...rule, reporter: 'Sở Y tế', recipient: 'Bộ Y tế' },
        { ...rule, reporter: null, recipient: null },
      ],
    });
    const standing = items.filter(
      ({ content }) => content.kind === 'agency' && content.fields.isStandingBody,
    );
    expect(standing.map((item) => item.content.fields)).toMatchObject([{ name: 'Sở Y tế' }]);
    const rules = items.flatMap(({ content }) =>
      content.kind === 'schedule' ? content.fields : [],
    );
    const reporters = [standing[0]?.id];
    expect(rules).toMatchObject([
      { hop: 1, reporterScope: 'all', title: 'Báo cáo năm gửi Sở Y tế' },
      { hop: 2, reporterScope: 'chosen', reporterItemIds: reporters },
      { hop: 3, reporterScope: 'chosen', reporterItemIds: reporters },
      { hop: 1, reporterScope: 'all', title: 'Báo cáo năm' },
    ]);
  });
});

test('a report upward that names nobody is the standing body’s, when the agencies make the same to it', () => {
  const rule = { dueRule: 'x', due: null, forwardTo: [], span, reporter: null };
  const items = itemsOf({
    assignments: [heading('Sở Y tế'), heading('Sở Tài chính')],
    reporting: [
      { ...rule, kind: 'annual', recipient: 'Sở Y tế' },
      { ...rule, kind: 'annual', recipient: 'UBND tỉnh' },
      { ...rule, kind: 'quarterly', recipient: 'UBND tỉnh' },
    ],
  });
  const rules = items.filter(({ content }) => content.kind === 'schedule');
  expect(rules.map((item) => [item.doubts, item.content.fields])).toMatchObject([
    [['no_due_rule'], { reporterScope: 'all', hop: 1 }],
    [['no_due_rule', 'no_agency'], { reporterItemIds: [items[0]?.id], hop: 2 }],
    [['no_due_rule'], { reporterScope: 'all', hop: 1 }],
  ]);
});

describe('targets', () => {
  test('keep their last stage and have the others as parts, titled with their year', () => {
    const stage = (year: number, value: number) =>
      ({ year, comparator: '>=', value, unit: '%' }) as const;
    const milestones = [stage(2026, 60), stage(2028, 75), stage(2030, 90)];
    const items = itemsOf({
      period: { from: 2026, to: 2029 },
      targets: [{ ...measure, milestones }],
    });
    expect(items.map((item) => item.content.fields)).toMatchObject([
      { title: 'Đạt 90% người dân', value: 90, dueOn: '2030-12-31' },
      { title: 'Đạt 90% người dân (năm 2026)', value: 60, dueOn: '2026-12-31' },
      { title: 'Đạt 90% người dân (năm 2028)', value: 75, dueOn: '2028-12-31' },
    ]);
    expect(items.map((item) => item.parentId)).toEqual([null, items[0]?.id, items[0]?.id]);
    expect(items[0]?.doubts).toEqual(['other_year']);
  });

  test('have their further clauses as parts, not their own measure again', () => {
    const clause = { ...measure, text: 'mở 02 lớp/năm', value: 2, unit: 'count' as const };
    const [main, part, ...more] = itemsOf({
      targets: [
        {
          ...measure,
          subTargets: [
            measure,
            { ...clause, perYear: true, unitNoun: 'lớp', span: { start: 4, end: 9 } },
          ],
        },
      ],
    });
    expect(more).toEqual([]);
    expect(part).toMatchObject({ parentId: main?.id, span: { start: 4, end: 9 } });
    expect(part?.content.fields).toMatchObject({ title: 'mở 02 lớp/năm', unitNoun: 'lớp/năm' });
  });

  test('whose figures cannot be kept are left without, and doubted', () => {
    const [item] = itemsOf({ targets: [{ ...measure, value: 0.123456 }] });
    expect(item?.content.fields).toMatchObject({ comparator: 'none', value: null });
    expect(item?.doubts).toEqual(['no_value']);
  });
});

test('a long task has its rest and its parts in the detail', () => {
  const sentence = `${'Chủ trì triển khai các hoạt động tại cơ sở. '.repeat(13)}Hết.`;
  const subTasks = [
    { text: 'Việc một;', span },
    { text: 'Việc hai.', span },
  ];
  const items = itemsOf({
    assignments: [heading('Sở Y tế', { tasks: [{ text: sentence, span, subTasks }] })],
  });
  const task = items[1]?.content;
  if (task?.kind !== 'task') throw new Error('no task');
  expect(task.fields.title.length).toBeLessThanOrEqual(500);
  expect(task.fields.title.endsWith('.')).toBe(true);
  expect(task.fields.detail).toMatch(/Hết\.\n– Việc một;\n– Việc hai\.$/);
  expect(items[1]?.doubts).toContain('long_text');
});

const folders = ['../../../../plan-import/test/documents/', '../../../../demo/documents/'];
const documents = folders.flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => ({ name, url: new URL(name, url) }));
});

describe.each(documents)('$name', ({ url }) => {
  const source = readFileSync(url, 'utf8');
  const read = importPlan(source);
  if (!read.ok) throw new Error(read.problem.message);
  const { draft } = read;
  const items = itemsFromDraft(draft, { agencies: [], indicators: [] }, idOf);
  const count = (kind: string) => items.filter((item) => item.content.kind === kind).length;

  test('gives items that can be kept, each once, quoting the source', () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const item of items) {
      expect(ImportItemContentSchema.parse(item.content)).toEqual(item.content);
      expect(source.slice(item.span?.start, item.span?.end).trim()).not.toBe('');
    }
  });

  test('has every target, task and rule of the draft in exactly one item', () => {
    const mains = items.filter((item) => item.content.kind === 'target' && item.parentId === null);
    expect(mains.map((item) => item.span)).toEqual(draft.targets.map((target) => target.span));
    expect(count('task')).toBe(draft.assignments.flatMap((heading) => heading.tasks).length);
    expect(count('schedule')).toBe(draft.reporting.length);
    expect(count('agency')).toBeGreaterThan(0);
  });

  test('charges every task, with one standing body at most', () => {
    const agencies = new Set(items.filter((i) => i.content.kind === 'agency').map((i) => i.id));
    for (const { content } of items) {
      if (content.kind !== 'task') continue;
      expect(content.fields.assignments.length).toBeGreaterThan(0);
      expect(content.fields.assignments.every((part) => agencies.has(part.agencyItemId))).toBe(
        true,
      );
    }
    const standing = items.filter(
      ({ content }) => content.kind === 'agency' && content.fields.isStandingBody,
    );
    expect(standing.length).toBeLessThanOrEqual(1);
  });
});
