import pg from 'pg';
import { vietnamInstant } from '../../../packages/calendar/src/index.ts';
import { defaultReminderPolicy, type Channel } from '../../../packages/contracts/src/index.ts';
import { replanTenant } from '../../../packages/core/src/reminders/server.ts';
import { openDatabase, roleUrls } from '../../../packages/db/src/index.ts';
import { appSecret, dueOn, plannedOn, size } from './settings.ts';

/** World is a database in which the same reminders fall due again each round. */
export interface World {
  mails: number;
  reminders: number;
  /** reset makes the ledger what it was before anything was sent, in tenants that remind by these channels. */
  reset(channels: readonly Channel[]): Promise<void>;
  /** untilSent resolves when the ledger holds no open row and no open message. */
  untilSent(): Promise<void>;
  close(): Promise<void>;
}

/** Ids that follow from numbers, of the shape that the queue accepts as a tenant's. */
const id = (kind: string, ...numbers: string[]) => {
  const hash = `md5('${kind}'${numbers.map((number) => ` || '-' || ${number}`).join('')})`;
  return `overlay(overlay(${hash} placing '4' from 13) placing '8' from 17)::uuid`;
};

const tenants = `generate_series(1, ${size.tenants}) t`;
const agencies = `${tenants}, generate_series(1, ${size.agencies}) a`;
const people = `${agencies}, generate_series(1, ${size.people}) p`;
const tasks = `${agencies}, generate_series(1, ${size.tasks}) k`;
const email = `'nguoi-' || t || '-' || a || '-' || p || '@example.test'`;

const statements = [
  `INSERT INTO tenant (id, slug, name, level, ancestor_ids) VALUES (md5('bộ')::uuid, 'bo-bench', 'Bộ', 'ministry', '{}')`,
  `INSERT INTO tenant (id, slug, name, level, parent_id, ancestor_ids)
   SELECT ${id('tenant', 't')}, 'tinh-' || t, 'Ủy ban nhân dân tỉnh ' || t, 'province', md5('bộ')::uuid, ARRAY[md5('bộ')::uuid] FROM ${tenants}`,
  `INSERT INTO tenant_setting (tenant_id) SELECT ${id('tenant', 't')} FROM ${tenants}`,
  `INSERT INTO agency (tenant_id, id, name, kind, position)
   SELECT ${id('tenant', 't')}, ${id('agency', 't', 'a')}, 'Sở số ' || a, 'department', a FROM ${agencies}`,
  `INSERT INTO user_account (id, email, full_name) SELECT ${id('user', 't', 'a', 'p')}, ${email}, 'Nguyễn Thị Cán Bộ' FROM ${people}`,
  `INSERT INTO member (tenant_id, id, user_id, email, full_name, role, agency_id, status)
   SELECT ${id('tenant', 't')}, ${id('member', 't', 'a', 'p')}, ${id('user', 't', 'a', 'p')}, ${email}, 'Nguyễn Thị Cán Bộ',
     CASE p WHEN 1 THEN 'agency_head' ELSE 'agency_officer' END::role, ${id('agency', 't', 'a')}, 'active' FROM ${people}`,
  `INSERT INTO plan (tenant_id, id, title, period_from, period_to, summary, status, active_since, document_number)
   SELECT ${id('tenant', 't')}, ${id('plan', 't')}, 'Kế hoạch triển khai Chương trình năm 2026', 2026, 2026, '', 'active', '2026-01-01',
     '175/KH-UBND' FROM ${tenants}`,
  `INSERT INTO task (tenant_id, id, plan_id, position, title, detail, due_on, status, percent)
   SELECT ${id('tenant', 't')}, ${id('task', 't', 'a', 'k')}, ${id('plan', 't')}, a * 100 + k,
     'Tổ chức tập huấn, hướng dẫn nghiệp vụ cho cán bộ cấp xã, đợt ' || k, '', '${dueOn}', 'not_started', 0 FROM ${tasks}`,
  `INSERT INTO assignment (tenant_id, task_id, agency_id, role, responsible)
   SELECT ${id('tenant', 't')}, ${id('task', 't', 'a', 'k')}, ${id('agency', 't', 'a')}, 'lead', true FROM ${tasks}`,
];

/** What was said on days before; a database that never sent anything chooses other plans than one in use. */
const history = [
  `INSERT INTO message (tenant_id, id, member_id, channel, send_on, recipient, subject, body_text, body_html, mail_id, state, attempts, sent_at)
   SELECT m.tenant_id, gen_random_uuid(), m.id, c, d, m.email, 'Nhắc việc', repeat('Nội dung đã gửi. ', 60), '', gen_random_uuid()::text, 'sent', 1, d
   FROM member m, unnest(ARRAY['email', 'inbox']) c, generate_series('2026-05-25'::date, '2026-05-29', '1 day') d`,
  `INSERT INTO delivery (tenant_id, id, message_id, attempt, outcome, tried_at)
   SELECT tenant_id, gen_random_uuid(), id, 1, 'sent', sent_at FROM message WHERE channel = 'email'`,
  `INSERT INTO notice (tenant_id, id, member_id, kind, payload, created_at)
   SELECT tenant_id, id, member_id, 'reminders', '{"taskIds": [], "obligationIds": [], "planIds": []}', sent_at FROM message WHERE channel = 'inbox'`,
];

/** In the order in which they refer to each other. */
const ledger = ['message', 'reminder', 'delivery', 'notice'];

/** makeWorld fills the migrated database and lets the planner write its ledger. */
export async function makeWorld(superuserUrl: string, databaseUrl: string): Promise<World> {
  const url = new URL(superuserUrl);
  url.pathname = new URL(databaseUrl).pathname;
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await plan(client, databaseUrl);
  for (const statement of history) await client.query(statement);
  await client.query('CREATE SCHEMA kept');
  for (const name of ledger)
    await client.query(`CREATE TABLE kept.${name} AS SELECT * FROM ${name}`);
  const counted = await client.query<{ reminders: number; mails: number }>(
    `SELECT count(*)::int AS reminders, count(DISTINCT member_id)::int AS mails FROM reminder
     WHERE send_on <= '2026-06-08' AND state = 'planned' AND channel = 'email'`,
  );
  const { reminders = 0, mails = 0 } = counted.rows[0] ?? {};
  return {
    mails,
    reminders,
    reset: async (channels) => {
      const policy = JSON.stringify({ ...defaultReminderPolicy, channels });
      await client.query('UPDATE tenant_setting SET reminder_policy = $1', [policy]);
      await client.query(`TRUNCATE ${ledger.join(', ')}`);
      for (const name of ledger)
        await client.query(`INSERT INTO ${name} SELECT * FROM kept.${name}`);
      await client.query(`DELETE FROM reminder WHERE channel <> ALL ($1)`, [channels]);
      await client.query('VACUUM ANALYZE');
      await client.query('CHECKPOINT');
    },
    untilSent: () => untilSent(client),
    close: () => client.end(),
  };
}

async function plan(client: pg.Client, databaseUrl: string): Promise<void> {
  const database = openDatabase({ urls: roleUrls(databaseUrl, appSecret) });
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM tenant WHERE level = 'province'`,
  );
  const now = new Date(vietnamInstant(plannedOn, '09:00'));
  for (const tenant of rows) {
    await database.withTenant(tenant.id, (db) => replanTenant(db, { now, today: plannedOn }));
  }
  await database.close();
}

async function untilSent(client: pg.Client): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    const { rows } = await client.query<{ open: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM reminder WHERE send_on <= '2026-06-08' AND state IN ('planned', 'sending'))
         OR EXISTS (SELECT 1 FROM message WHERE state IN ('planned', 'sending')) AS open`,
    );
    if (rows[0]?.open === false) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The worker did not send everything in two minutes.');
}
