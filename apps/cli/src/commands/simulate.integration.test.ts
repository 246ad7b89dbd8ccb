import {
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  type TestDatabase,
  type TestTenant,
} from '@tiendo/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openInstallation, type TestInstallation } from '../../test/installation.ts';
import type { Settings } from '../env.ts';
import { simulateCommand, type SimulateOptions } from './simulate.ts';

let installation: TestInstallation;
let place: TestDatabase;
let tenant: TestTenant;
let settings: Settings;
let email: string;
beforeAll(async () => {
  installation = await openInstallation();
  ({ place, settings } = installation);
  tenant = await makeTenant(place.database);
  const agency = await place.database.withTenant(tenant.id, (db) =>
    makeAgency(db, { name: 'Sở Y tế' }),
  );
  await place.database.withTenant(tenant.id, async (db) => {
    const { id } = await makePlan(db);
    const agencies = [{ agencyId: agency.id }];
    await makeTask(db, id, { title: 'Tập huấn', dueOn: '2026-06-15', agencies });
    await makeTask(db, id, { title: 'Tập huấn', dueOn: '2026-06-15', agencies });
  });
  const role = { role: 'agency_officer' as const, agencyId: agency.id };
  email = (await makeActor(place.database, tenant, role)).email;
});
afterAll(() => installation.close());
afterEach(() => vi.restoreAllMocks());

async function printed(options: Partial<SimulateOptions>): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const days = { from: '2026-06-01', to: '2026-06-30' };
  await simulateCommand(settings, { tenant: tenant.slug, ...days, ...options });
  return log.mock.calls.flat().join('\n');
}

test('prints the ledger as it would be, one line a rung, person and channel', async () => {
  const rows: unknown = JSON.parse(await printed({ json: true, to: '2026-06-01' }));
  const line = {
    date: '2026-06-01',
    time: '08:00',
    recipient: email,
    role: 'officer',
    rung: 'before-14',
    lastDay: '2026-06-15',
    outcome: 'sent',
    reason: null,
  };
  const of = (about: string, channel: string) => ({
    ...line,
    about,
    channel,
    message: `2026-06-01 ${channel} ${email}`,
  });
  const names = ['Tập huấn – Sở Y tế', 'Tập huấn – Sở Y tế #2'];
  expect(rows).toEqual(
    expect.arrayContaining(names.flatMap((name) => [of(name, 'email'), of(name, 'inbox')])),
  );
});

test('over an outage the backlog is one message, and the table says so', async () => {
  const table = await printed({ outage: { from: '2026-06-10', to: '2026-06-12' } });
  expect(table).toMatch(/15\/06\/2026 +08:00 .*due +15\/06\/2026 +sent/);
  expect(table).toMatch(/skipped \(superseded\)/);
  expect(table).toMatch(/sent: \d+/);
});

test('says that there is nothing', async () => {
  expect(await printed({ from: '2025-01-01', to: '2025-01-02' })).toContain(
    'Không có lần nhắc nào',
  );
});

test.each<[string, Partial<SimulateOptions>]>([
  ['an unknown tenant', { tenant: 'khong-co' }],
  ['days out of order', { from: '2026-07-01' }],
  ['an outage out of order', { outage: { from: '2026-06-12', to: '2026-06-10' } }],
  ['more than ten years', { to: '2046-06-30' }],
])('%s is bad use', async (_, options) => {
  await expect(printed(options)).rejects.toMatchObject({ exitCode: 2 });
});
