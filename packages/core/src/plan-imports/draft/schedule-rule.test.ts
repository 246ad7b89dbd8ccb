import type { DraftDue, DraftReporting } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../test/empty-draft.ts';
import { ruleOf } from './schedule-rule.ts';

const rule = (kind: DraftReporting['kind'], due: DraftDue | null): DraftReporting => ({
  kind,
  due,
  dueRule: 'x',
  reporter: null,
  recipient: null,
  forwardTo: [],
  span: { start: 0, end: 1 },
});
const oneYear = { ...emptyDraft, period: { from: 2026, to: 2026 } };
const fiveYears = { ...emptyDraft, period: { from: 2026, to: 2030 } };
const yearly = (monthDay: string) => ({ mode: 'before', monthDay, every: 'year' }) as const;

describe('ruleOf', () => {
  test.each([
    ['six-month', yearly('06-15'), { kind: 'six-month', due: yearly('06-15') }],
    ['annual', yearly('12-05'), { kind: 'annual', due: yearly('12-05') }],
    ['annual', yearly('01-10'), { kind: 'annual', due: { ...yearly('01-10'), yearOffset: 1 } }],
    [
      'quarterly',
      { mode: 'by', day: 20, of: 'last month of quarter', every: 'quarter' },
      { kind: 'quarterly' },
    ],
    ['monthly', { mode: 'on', day: 20, every: 'month' }, { kind: 'monthly' }],
    ['quarterly', { mode: 'within', days: 5 }, { kind: 'quarterly', due: { days: 5 } }],
    [
      'annual',
      { mode: 'before', date: '2027-01-15' },
      { kind: 'annual', due: { ...yearly('01-15'), yearOffset: 1 } },
    ],
    [
      'six-month',
      { mode: 'before', date: '2026-06-15' },
      { kind: 'six-month', due: yearly('06-15') },
    ],
  ] as const)('%s %j', (kind, due, expected) => {
    expect(ruleOf(rule(kind, due), oneYear)).toMatchObject(expected);
  });

  test('a full date in a longer plan dates one report', () => {
    expect(ruleOf(rule('six-month', { mode: 'by', date: '2028-06-15' }), fiveYears)).toMatchObject({
      kind: 'once',
      window: { from: '2028-01-01', to: '2028-06-30' },
      due: { mode: 'by', date: '2028-06-15' },
    });
    expect(ruleOf(rule('annual', { mode: 'by', date: '2029-01-15' }), fiveYears)).toMatchObject({
      window: { from: '2028-01-01', to: '2028-12-31' },
    });
  });

  test.each([
    ['annual', null],
    ['ad-hoc', { mode: 'within', hours: 24 }],
    ['annual', { mode: 'within', hours: 24 }],
    ['periodic', yearly('12-05')],
    ['monthly', yearly('12-05')],
    ['annual', { mode: 'by', day: 5, every: 'month' }],
    ['quarterly', { mode: 'by', date: '2026-03-15' }],
    ['annual', { mode: 'by', date: '2199-03-15' }],
  ] as const)('%s %j dates nothing', (kind, due) => {
    expect(ruleOf(rule(kind, due), oneYear)).toBeNull();
  });
});
