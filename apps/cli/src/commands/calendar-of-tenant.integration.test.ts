import {
  makeAgency,
  makePlan,
  makeSchedule,
  makeTask,
  makeTenant,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openInstallation, type TestInstallation } from '../../test/installation.ts';
import type { Settings } from '../env.ts';
import { calendarOfTenant } from './calendar-of-tenant.ts';

let installation: TestInstallation;
let place: TestDatabase;
let tenant: TestTenant;
let settings: Settings;
beforeAll(async () => {
  installation = await openInstallation();
  ({ place, settings } = installation);
  tenant = await makeTenant(place.database);
  await place.database.withTenant(tenant.id, async (db) => {
    const agency = await makeAgency(db, { name: 'Sở Y tế' });
    const { id } = await makePlan(db, { status: 'draft' });
    await makeTask(db, id, { agencies: [{ agencyId: agency.id }] });
    await makeSchedule(db, id, { title: 'Báo cáo 6 tháng' });
    await makeSchedule(db, id, { title: 'Sơ kết, tổng kết', rule: null });
  });
});
afterAll(() => installation.close());
afterEach(() => vi.restoreAllMocks());

async function printed(year: number, json: boolean): Promise<{ out: string; err: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await calendarOfTenant(settings, tenant.slug, year, { json });
  const said = { out: log.mock.calls.flat().join('\n'), err: error.mock.calls.flat().join('\n') };
  // The test's own setup fails whatever is left on the error stream.
  error.mockClear();
  return said;
}

test('prints what every agency owes in the year, and names the rules without dates apart', async () => {
  const { out, err } = await printed(2026, true);
  expect(JSON.parse(out)).toEqual([
    {
      agency: 'Sở Y tế',
      kind: 'six-month',
      periodFrom: '2026-01-01',
      periodTo: '2026-06-30',
      dueRule: 'trước ngày 15/06 hằng năm',
      lastDay: '2026-06-14',
      hop: 1,
    },
  ]);
  expect(err).toContain('chưa có ngày');
  expect(err).toContain('“Sơ kết, tổng kết”');
});

test('prints a table with weekdays, or says that nothing is due', async () => {
  const { out } = await printed(2026, false);
  expect(out).toMatch(/Chủ nhật 14\/06\/2026 +6 tháng đầu năm 2026 .*Sở Y tế/);
  vi.restoreAllMocks();
  expect((await printed(2040, false)).out).toBe('Không có hạn báo cáo nào trong năm 2040.');
});

test('an unknown tenant is bad use', async () => {
  await expect(calendarOfTenant(settings, 'khong-co', 2026, {})).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('khong-co'),
  });
});
