import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { appSecret } from '@tiendo/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openImportDesk } from '../../test/import-desk.ts';

const kills = 6;
const program = fileURLToPath(new URL('../../test/publish-process.ts', import.meta.url));

let desk: Awaited<ReturnType<typeof openImportDesk>>;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.db.close());

/** What a published plan consists of; nothing of it may be there alone. */
const pieces = `
  SELECT (SELECT count(*) FROM plan WHERE tenant_id = $1)::int AS plans,
    (SELECT count(*) FROM target WHERE tenant_id = $1)::int AS targets,
    (SELECT count(*) FROM task WHERE tenant_id = $1)::int AS tasks,
    (SELECT count(*) FROM schedule WHERE tenant_id = $1)::int AS schedules,
    (SELECT count(*) FROM source_passage WHERE tenant_id = $1)::int AS passages,
    (SELECT count(*) FROM plan_version WHERE tenant_id = $1)::int AS versions,
    (SELECT count(*) FROM plan_import WHERE tenant_id = $1 AND state = 'published')::int AS published`;
const onePlan = { plans: 1, targets: 2, tasks: 2, schedules: 1, passages: 5, versions: 1 };

async function countPieces(): Promise<Record<string, number>> {
  const [row] = await desk.db.inspect<Record<string, number>>(pieces, [desk.tenant.id]);
  return row ?? {};
}

function publisher(importId: string, rowVersion: number): ChildProcess {
  return fork(program, {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: desk.db.databaseUrl,
      APP_SECRET: appSecret,
      ACTOR: JSON.stringify({ ...desk.admin, tenant: desk.tenant }),
      IMPORT_ID: importId,
      ROW_VERSION: String(rowVersion),
    },
    stdio: 'inherit',
  });
}

test(`a process killed while it publishes, ${kills} times, leaves a whole plan or none, and the next one publishes once`, async () => {
  const { id } = await desk.open();
  for (const kind of ['agency', 'target', 'task', 'schedule'] as const) {
    await desk.caller.imports.setImportItemsState({
      importId: id,
      state: 'confirmed',
      items: { kind, includeDoubtful: true },
    });
  }
  const { rowVersion } = await desk.review(id);
  let wholes = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const child = publisher(id, rowVersion);
    await once(child, 'message');
    child.send('go');
    // From before the first statement to about the last.
    await sleep(kill * 16);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { published = 0, ...parts } = await countPieces();
    for (const [piece, whole] of Object.entries(onePlan)) {
      expect([piece, parts[piece]]).toEqual([piece, published * whole]);
    }
    wholes = Math.max(wholes, published);
  }
  const last = publisher(id, rowVersion);
  await once(last, 'message');
  last.send('go');
  expect((await once(last, 'message'))[0]).toBe('done');
  last.kill('SIGKILL');
  expect(await countPieces()).toEqual({ ...onePlan, published: 1 });
  expect(wholes).toBeLessThanOrEqual(1);
}, 60_000);
