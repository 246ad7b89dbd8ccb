import { randomUUID } from 'node:crypto';
import { appSecret, openTestDatabase, type TestDatabase } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, roleUrls, type RoleUrls } from './index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const own = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
const ownPolicy = (condition: string) =>
  `CREATE POLICY own_tenant ON task TO tiendo_app USING (${condition}) WITH CHECK (${condition})`;
const restorePolicy = `DROP POLICY IF EXISTS own_tenant ON task; ${ownPolicy(own)}`;
const dropPolicy = 'DROP POLICY own_tenant ON task';
const keyOfTask = 'task_tenant_id_plan_id_fkey';
const compositeKey = `ALTER TABLE task ADD CONSTRAINT ${keyOfTask}
  FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT`;

describe('assertIsolation', () => {
  test('lets a migrated database pass', async () => {
    await expect(db.database.assertIsolation()).resolves.toBeUndefined();
  });

  test.each([
    [
      'row-level security switched off',
      'ALTER TABLE task DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE task ENABLE ROW LEVEL SECURITY',
      'task: row-level security is off',
    ],
    [
      'row-level security not forced on the owner',
      'ALTER TABLE task NO FORCE ROW LEVEL SECURITY',
      'ALTER TABLE task FORCE ROW LEVEL SECURITY',
      'task: row-level security is not forced',
    ],
    ['a missing policy', dropPolicy, restorePolicy, 'task: no policy ties it'],
    [
      'a policy that says yes to everything',
      `${dropPolicy}; ${ownPolicy('true')}`,
      restorePolicy,
      'task: no policy ties it',
    ],
    [
      'a policy that holds the condition, and another beside it',
      `${dropPolicy}; ${ownPolicy(`percent = 0 OR ${own}`)}`,
      restorePolicy,
      'task: no policy ties it',
    ],
    [
      'a policy for reading only',
      `${dropPolicy}; CREATE POLICY own_tenant ON task FOR SELECT TO tiendo_app USING (${own})`,
      restorePolicy,
      'task: no policy ties it',
    ],
    [
      'a second policy for tiendo_app',
      'CREATE POLICY helper ON task FOR SELECT TO tiendo_app USING (true)',
      'DROP POLICY helper ON task',
      'task: another policy opens it',
    ],
    [
      'a policy for everybody',
      'CREATE POLICY helper ON task FOR SELECT USING (true)',
      'DROP POLICY helper ON task',
      'task: another policy opens it',
    ],
    [
      'a foreign key without the tenant',
      `ALTER TABLE task DROP CONSTRAINT ${keyOfTask}; ALTER TABLE plan ADD CONSTRAINT plan_id_once UNIQUE (id);
       ALTER TABLE task ADD CONSTRAINT ${keyOfTask} FOREIGN KEY (plan_id) REFERENCES plan (id)`,
      `ALTER TABLE task DROP CONSTRAINT ${keyOfTask}; ALTER TABLE plan DROP CONSTRAINT plan_id_once; ${compositeKey}`,
      `task: foreign key ${keyOfTask} does not carry tenant_id`,
    ],
    [
      'a primary key in the other order',
      'ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_pkey; ALTER TABLE audit_entry ADD PRIMARY KEY (id, tenant_id)',
      'ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_pkey; ALTER TABLE audit_entry ADD PRIMARY KEY (tenant_id, id)',
      'audit_entry: its primary key does not start with tenant_id',
    ],
    [
      'a unique index over all tenants',
      'CREATE UNIQUE INDEX name_once ON agency (name)',
      'DROP INDEX name_once',
      'agency: its unique index name_once does not start with tenant_id',
    ],
    [
      'a new table that somebody forgot to protect',
      'CREATE TABLE note (tenant_id uuid, id uuid, PRIMARY KEY (tenant_id, id))',
      'DROP TABLE note',
      'note: row-level security is off',
    ],
  ])('stops at %s', async (_what, plant, mend, sentence) => {
    await db.inspect(plant);
    try {
      await expect(db.database.assertIsolation()).rejects.toThrow(sentence);
    } finally {
      await db.inspect(mend);
    }
    await expect(db.database.assertIsolation()).resolves.toBeUndefined();
  });

  test('stops at a database without tables', async () => {
    const empty = `t_${randomUUID().replaceAll('-', '')}`;
    await db.inspect(`CREATE DATABASE ${empty}`);
    const url = new URL(db.databaseUrl);
    url.pathname = `/${empty}`;
    const database = openDatabase({ urls: roleUrls(url.toString(), appSecret) });
    await expect(database.assertIsolation()).rejects.toThrow('tiendo migrate');
    await database.close();
    await db.inspect(`DROP DATABASE ${empty} WITH (FORCE)`);
  });
});

describe('assertIsolation and the roles that serve', () => {
  const doors: (keyof RoleUrls)[] = ['app', 'central', 'platform'];

  /** The doors as they are, but one of them opened by a role of our own making. */
  async function withRole(
    door: keyof RoleUrls,
    attributes: string,
    check: (urls: RoleUrls) => Promise<void>,
  ) {
    const role = `flawed_${randomUUID().replaceAll('-', '')}`;
    await db.inspect(`CREATE ROLE ${role} LOGIN PASSWORD 'for-one-test' ${attributes}`);
    const url = new URL(db.databaseUrl);
    url.username = role;
    url.password = 'for-one-test';
    try {
      await check({ ...roleUrls(db.databaseUrl, appSecret), [door]: url.toString() });
    } finally {
      await db.inspect(`DROP ROLE ${role}`);
    }
  }

  test.each(
    doors.flatMap((door) =>
      ['SUPERUSER', 'BYPASSRLS', 'IN ROLE tiendo_owner'].map((kind) => [door, kind] as const),
    ),
  )('stops when %s connects as a role with %s', (door, attributes) =>
    withRole(door, attributes, async (urls) => {
      const database = openDatabase({ urls });
      await expect(database.assertIsolation()).rejects.toThrow('tenants would not be isolated');
      await database.close();
    }),
  );

  test('stops when a door is opened by the owner', async () => {
    const urls = { ...roleUrls(db.databaseUrl, appSecret), app: db.databaseUrl };
    const database = openDatabase({ urls });
    await expect(database.assertIsolation()).rejects.toThrow('tiendo_owner (app)');
    await database.close();
  });
});
