import type { Period } from '@tiendo/calendar';
import { describe, expect, test } from 'vitest';
import {
  alignSchedule,
  type Alignment,
  type OpenedPeriod,
  type OwedReport,
  type ScheduleToday,
} from './alignment.ts';

const half: Period = { periodFrom: '2026-01-01', periodTo: '2026-06-30', lastDay: '2026-06-14' };
const year: Period = { periodFrom: '2026-01-01', periodTo: '2026-12-31', lastDay: '2026-12-04' };
const nothing: Alignment = { open: [], moveLastDay: [], follow: [], waive: [], reopen: [] };

const owed = (agencyId: string, change: Partial<OwedReport> = {}): OwedReport => ({
  id: `report of ${agencyId}`,
  agencyId,
  lastDay: half.lastDay,
  extendedTo: null,
  state: 'open',
  waivedByPlatform: false,
  ...change,
});
const opened = (window: Period, ...reports: OwedReport[]): OpenedPeriod => ({
  id: 'period',
  ...window,
  reports,
});

function align(change: Partial<ScheduleToday>): Alignment {
  return alignSchedule({
    windows: [half],
    opened: [],
    reporters: ['a', 'b'],
    today: '2026-05-01',
    since: '2026-01-01',
    horizonDays: 60,
    ...change,
  });
}

describe('opening', () => {
  test.each<[string, Partial<ScheduleToday>, boolean]>([
    ['begun', { today: '2026-01-01' }, true],
    ['not begun, far away', { today: '2025-12-31', since: '2025-01-01' }, false],
    ['not begun, last day within the horizon', { today: '2025-12-31', horizonDays: 165 }, true],
    ['not begun, last day a day beyond', { today: '2025-12-31', horizonDays: 164 }, false],
    ['due on the first day asked for', { today: '2026-07-01', since: '2026-06-14' }, true],
    ['due the day before it', { today: '2026-07-01', since: '2026-06-15' }, false],
  ])('a window that is %s: %o opens %s', (_, change, opens) => {
    const expected = opens ? [{ window: half, agencyIds: ['a', 'b'] }] : [];
    expect(align(change)).toEqual({ ...nothing, open: expected });
  });

  test('asks nobody twice', () => {
    expect(align({ opened: [opened(half, owed('a'), owed('b', { state: 'accepted' }))] })).toEqual(
      nothing,
    );
  });

  test('asks an agency that came later, while the window is not due', () => {
    expect(align({ opened: [opened(half, owed('a'))] }).open).toEqual([
      { window: half, agencyIds: ['b'] },
    ]);
    expect(align({ opened: [opened(half, owed('a'))], today: '2026-06-15' })).toEqual(nothing);
  });
});

describe('a changed last day', () => {
  const later = { ...half, lastDay: '2026-06-30' };
  const reports = [
    owed('a'),
    owed('b', { state: 'draft' }),
    owed('c', { state: 'submitted' }),
    owed('d', { state: 'returned' }),
  ];
  const reporters = ['a', 'b', 'c', 'd'];

  test('is followed by what is not answered, and by nothing else', () => {
    expect(align({ windows: [later], reporters, opened: [opened(half, ...reports)] })).toEqual({
      ...nothing,
      moveLastDay: [{ periodId: 'period', lastDay: '2026-06-30' }],
      follow: [
        { obligationId: 'report of a', window: later, lastDay: later.lastDay },
        { obligationId: 'report of b', window: later, lastDay: later.lastDay },
      ],
    });
  });

  test('brings an overdue report back into time', () => {
    const change = align({
      windows: [later],
      opened: [opened(half, owed('a'), owed('b'))],
      today: '2026-06-20',
    });
    expect(change.follow).toHaveLength(2);
  });

  test('never takes back time that was granted', () => {
    const extended = (day: string) => owed('a', { lastDay: day, extendedTo: day });
    const reporting = { windows: [later], reporters: ['a'] };
    const kept = align({ ...reporting, opened: [opened(half, extended('2026-07-10'))] });
    expect(kept.follow).toEqual([]);
    const overtaken = align({ ...reporting, opened: [opened(half, extended('2026-06-20'))] });
    expect(overtaken.follow).toEqual([
      { obligationId: 'report of a', window: later, lastDay: '2026-06-30' },
    ]);
    const gone = align({
      ...reporting,
      windows: [year],
      opened: [opened(half, extended('2026-07-10'))],
    });
    expect(gone.follow).toEqual([
      { obligationId: 'report of a', window: year, lastDay: year.lastDay },
    ]);
  });

  test('rewrites no past', () => {
    const opening = [opened(half, owed('a'), owed('b'))];
    expect(align({ windows: [later], opened: opening, today: '2026-07-01' })).toEqual(nothing);
  });
});

describe('a window that is gone', () => {
  test('hands its unanswered reports to the one in its place, with their drafts', () => {
    const opening = [opened(half, owed('a', { state: 'draft' }), owed('b', { state: 'accepted' }))];
    expect(align({ windows: [year], opened: opening })).toEqual({
      ...nothing,
      open: [{ window: year, agencyIds: ['b'] }],
      follow: [{ obligationId: 'report of a', window: year, lastDay: year.lastDay }],
    });
  });

  test('leaves what was due', () => {
    const opening = [opened(half, owed('a'), owed('b'))];
    const change = align({ windows: [], opened: opening, today: '2026-06-15' });
    expect(change).toEqual(nothing);
  });

  test('waives what is not due yet, and takes it up again', () => {
    const opening = [opened(half, owed('a'), owed('b', { state: 'submitted' }))];
    expect(align({ windows: [], opened: opening })).toEqual({
      ...nothing,
      waive: ['report of a'],
    });
    const waived = owed('a', { state: 'waived', waivedByPlatform: true });
    const again = align({ opened: [opened(half, waived, owed('b', { state: 'submitted' }))] });
    expect(again).toEqual({
      ...nothing,
      reopen: [{ obligationId: 'report of a', lastDay: half.lastDay }],
    });
  });
});

describe('an agency that no longer reports', () => {
  const opening = [opened(half, owed('a'), owed('b'))];
  test('is asked no more', () => {
    expect(align({ opened: opening, reporters: ['b'] }).waive).toEqual(['report of a']);
  });
  test('keeps what it failed to do', () => {
    expect(align({ opened: opening, reporters: ['b'], today: '2026-06-15' })).toEqual(nothing);
  });
  test('a report waived by a person stays waived', () => {
    const waived = owed('a', { state: 'waived' });
    expect(align({ opened: [opened(half, waived, owed('b'))] })).toEqual(nothing);
  });
});
