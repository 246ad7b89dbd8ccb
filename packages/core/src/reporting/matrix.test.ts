import { describe, expect, test } from 'vitest';
import { buildMatrix, matchesShow, type MatrixAgencyRow } from './matrix.ts';
import type { ObligationRow } from './views.ts';

const today = '2026-06-16';
const agencies: MatrixAgencyRow[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  name: id,
  kind: 'department',
  hasContact: id !== 'e',
}));

const row = (agencyId: string, change: Partial<ObligationRow> = {}): ObligationRow => ({
  id: `${agencyId} ${change.periodFrom ?? ''}`,
  planId: 'p',
  planTitle: 'Kế hoạch',
  planActive: true,
  isDemonstration: false,
  agencyId,
  agencyName: agencyId,
  scheduleId: 's',
  title: 'Báo cáo 6 tháng',
  question: null,
  kind: 'six-month',
  hop: 1,
  recipient: '',
  periodFrom: '2026-01-01',
  periodTo: '2026-06-30',
  extendedTo: null,
  unlockedUntil: null,
  lockedFrom: null,
  isLocked: false,
  lastDay: '2026-06-14',
  state: 'open',
  timeliness: 'missing',
  submittedOn: null,
  nothingToReport: false,
  rowVersion: 0,
  ...change,
});

describe('buildMatrix', () => {
  const rows = [
    row('a', { state: 'accepted', submittedOn: '2026-06-16', timeliness: 'late' }),
    row('b', { state: 'submitted', submittedOn: '2026-06-10', timeliness: 'on_time' }),
    row('c', { state: 'returned', submittedOn: '2026-06-10', timeliness: 'on_time' }),
    row('d', { state: 'waived', timeliness: 'waived' }),
    row('e'),
    row('a', { ...annual(), state: 'waived', timeliness: 'waived' }),
    row('b', { ...annual(), state: 'open', timeliness: 'pending' }),
  ];
  const matrix = buildMatrix(rows, agencies, today);

  test('puts windows across in the order of their last days, with how many sent', () => {
    expect(matrix.periods).toMatchObject([
      { title: 'Báo cáo 6 tháng', lastDay: '2026-06-14', submitted: 2, expected: 4 },
      { title: 'Báo cáo năm', lastDay: '2026-12-04', submitted: 0, expected: 1 },
    ]);
  });

  test('says how far each report is from what it waits for', () => {
    expect(matrix.agencies.map((agency) => agency.cells[0]?.distance)).toEqual([
      { kind: 'late', days: 2 },
      { kind: 'waiting', days: 6 },
      { kind: 'overdue', days: 2 },
      null,
      { kind: 'overdue', days: 2 },
    ]);
    expect(matrix.agencies[1]?.cells[1]?.distance).toEqual({ kind: 'left', days: 171 });
  });

  test('leaves a cell empty where nothing is owed', () => {
    expect(matrix.agencies[2]?.cells[1]).toBeNull();
  });

  test('counts what is sent, returned, overdue, and agencies without a contact', () => {
    expect(matrix.totals).toEqual({
      expected: 5,
      submitted: 2,
      returned: 1,
      overdue: 1,
      waiting: 1,
      noContact: 1,
    });
  });

  test('leaves out agencies that owe nothing, and windows that everybody was released from', () => {
    const released = buildMatrix([row('a', { state: 'waived' })], agencies, today);
    expect(released.periods).toEqual([]);
    expect(released.agencies).toEqual([]);
  });

  test.each([
    ['unsent', ['b', 'c', 'e']],
    ['overdue', ['e']],
    ['returned', ['c']],
    ['waiting', ['b']],
    ['no_contact', ['e']],
  ] as const)('shows only %s: %j', (show, expected) => {
    const shown = matrix.agencies.filter((agency) => matchesShow(agency, show));
    expect(shown.map((agency) => agency.id)).toEqual(expected);
  });
});

function annual(): Partial<ObligationRow> {
  return {
    scheduleId: 'annual',
    title: 'Báo cáo năm',
    kind: 'annual',
    periodTo: '2026-12-31',
    lastDay: '2026-12-04',
  };
}
