import { randomUUID } from 'node:crypto';
import type { ImportItemContent, ImportItemState, ImportSchedule } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { importBlockers } from './blockers.ts';

const header = {
  title: 'Kế hoạch',
  documentNumber: null,
  issuedBy: null,
  issuedOn: null,
  periodFrom: 2026,
  periodTo: 2026,
  summary: '',
  legalBases: [],
};
const item = (content: ImportItemContent, state: ImportItemState = 'confirmed') => ({
  id: randomUUID(),
  kind: content.kind,
  state,
  content,
});
const agency = (state?: ImportItemState) => {
  const fields = {
    name: 'Sở Y tế',
    shortName: null,
    kind: 'other',
    isStandingBody: false,
  } as const;
  return item({ kind: 'agency', fields }, state);
};
const task = (agencyItemIds: string[], state?: ImportItemState) => {
  const part = { role: 'lead', responsible: true } as const;
  const assignments = agencyItemIds.map((agencyItemId) => ({ agencyItemId, ...part }));
  const fields = { title: 'Việc', detail: '', groupLabel: null, dueOn: null, assignments };
  return item({ kind: 'task', fields }, state);
};
const schedule = (more: Partial<ImportSchedule>) => {
  const fields: ImportSchedule = {
    title: 'Báo cáo',
    kind: 'annual',
    rule: null,
    dueText: '',
    hop: 1,
    reporterScope: 'chosen',
    reporterItemIds: [],
    recipient: '',
    forwardTo: [],
  };
  return item({ kind: 'schedule', fields: { ...fields, ...more } });
};
const rule: ImportSchedule['rule'] = {
  kind: 'annual',
  windowStartsOn: '01-01',
  beforeMeans: 'previous-day',
  nonWorking: 'keep',
  holidays: [],
  workingSaturdays: [],
  due: { mode: 'by', monthDay: '12-05', every: 'year' },
};

describe('importBlockers', () => {
  test('finds nothing in a draft that is done', () => {
    const who = agency();
    const rules = [
      schedule({}),
      schedule({ rule, reporterItemIds: [who.id] }),
      schedule({ rule, reporterScope: 'all' }),
    ];
    expect(importBlockers([who, task([who.id]), ...rules], header)).toEqual([]);
  });

  test('asks for a header, and for something to publish', () => {
    const none = [
      { reason: 'header', kind: null, itemId: null, count: 1 },
      { reason: 'no_content', kind: null, itemId: null, count: 1 },
    ];
    expect(importBlockers([], null)).toEqual(none);
    expect(importBlockers([agency()], { ...header, title: '' })).toEqual(none);
    expect(importBlockers([task([], 'removed')], { ...header, periodFrom: 0 })).toEqual(none);
  });

  test('counts what is not confirmed, kind by kind', () => {
    const who = agency('pending');
    const tasks = [task([who.id], 'pending'), task([who.id], 'pending'), task([who.id], 'removed')];
    expect(importBlockers([who, ...tasks], header)).toEqual([
      { reason: 'unconfirmed', kind: 'agency', itemId: null, count: 1 },
      { reason: 'unconfirmed', kind: 'task', itemId: null, count: 2 },
    ]);
  });

  test('names a removed agency that is still used, and a task of nobody', () => {
    const gone = agency('removed');
    const lone = task([]);
    const items = [gone, agency('removed'), task([gone.id]), task([gone.id, gone.id]), lone];
    expect(importBlockers(items, header)).toEqual([
      { reason: 'task_without_agency', kind: 'task', itemId: lone.id, count: 1 },
      { reason: 'agency_removed', kind: 'agency', itemId: gone.id, count: 2 },
    ]);
  });

  test('names a dated rule without reporters, or of another kind', () => {
    const nobody = schedule({ rule });
    const other = schedule({ rule, reporterScope: 'all', kind: 'monthly' });
    const reasons = importBlockers([nobody, other], header);
    expect(reasons.map(({ reason, itemId }) => [reason, itemId])).toEqual([
      ['schedule_incomplete', nobody.id],
      ['schedule_incomplete', other.id],
    ]);
  });
});
