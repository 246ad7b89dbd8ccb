import { makeTenant, openTestDatabase, type TestDatabase, type TestTenant } from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { derivedId } from './derived-id.ts';
import { defineOutboxHandler, type OutboxHandler } from './define-outbox-handler.ts';
import { drainOutbox } from './drain-outbox.ts';
import { emitOutboxEvent } from './emit-outbox-event.ts';

let place: TestDatabase;
let tenant: TestTenant;
let now: Date;
let handled: string[];

beforeAll(async () => {
  place = await openTestDatabase();
  tenant = await makeTenant(place.database);
});
afterAll(() => place.close());
beforeEach(async () => {
  await place.inspect('DELETE FROM outbox_event');
  handled = [];
  // Events are stamped by the database's clock while the test goes on; a slow machine must not find them in the future.
  now = new Date(Date.now() + 60_000);
});

const replanHandler = (work = async () => {}) =>
  defineOutboxHandler('reminders.replan', async (ctx, event) => {
    await work();
    handled.push(`${ctx.db.tenantId} ${event.id}`);
  });

const emit = (id?: string, of = tenant.id) =>
  place.database.withTenant(of, (db) =>
    db.transaction((tx) => emitOutboxEvent(tx, 'reminders.replan', {}, id)),
  );

const drain = (handlers: OutboxHandler[]) =>
  drainOutbox({ database: place.database, handlers, clock: () => now });

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};

describe('drainOutbox', () => {
  test('follows up every event once, of every tenant, in its own tenant', async () => {
    const other = await makeTenant(place.database);
    await emit();
    await emit(undefined, other.id);
    later(1);
    expect(await drain([replanHandler()])).toEqual({ done: 2, failed: 0 });
    expect(await drain([replanHandler()])).toEqual({ done: 0, failed: 0 });
    expect(handled.map((line) => line.split(' ')[0]).sort()).toEqual([tenant.id, other.id].sort());
  });

  test('two workers at once share the events', async () => {
    for (let i = 0; i < 30; i += 1) await emit();
    later(1);
    const results = await Promise.all([1, 2, 3].map(() => drain([replanHandler()])));
    expect(results.reduce((sum, result) => sum + result.done, 0)).toBe(30);
    expect(new Set(handled).size).toBe(30);
  });

  test('an event that fails is tried later, again later, and holds no other up', async () => {
    await emit('00000000-0000-4000-8000-000000000001');
    let broken = true;
    const handler = replanHandler(async () => {
      if (broken) throw new Error('not now');
    });
    later(1);
    expect(await drain([handler])).toEqual({ done: 0, failed: 1 });
    expect(await drain([handler])).toEqual({ done: 0, failed: 0 });
    later(10);
    expect(await drain([handler])).toEqual({ done: 0, failed: 1 });
    await emit();
    later(10);
    broken = false;
    expect(await drain([handler])).toEqual({ done: 1, failed: 0 });
    later(10);
    expect(await drain([handler])).toEqual({ done: 1, failed: 0 });
    const rows = await place.inspect(
      'SELECT attempts, last_error FROM outbox_event ORDER BY attempts',
    );
    expect(rows).toEqual([
      { attempts: 1, last_error: null },
      { attempts: 3, last_error: null },
    ]);
  });

  test('an event whose worker died is taken over when its lease ends', async () => {
    await emit();
    await place.inspect('UPDATE outbox_event SET claimed_at = $1', [now]);
    later(60);
    expect(await drain([replanHandler()])).toEqual({ done: 0, failed: 0 });
    later(5 * 60);
    expect(await drain([replanHandler()])).toEqual({ done: 1, failed: 0 });
  });

  test('a payload that its schema refuses, and a kind that nobody handles, fail and stay', async () => {
    await place.inspect(
      `INSERT INTO outbox_event (tenant_id, id, kind, payload) VALUES
         ($1, gen_random_uuid(), 'member.invited', '{"memberId": 7}'), ($1, gen_random_uuid(), 'unheard.of', '{}')`,
      [tenant.id],
    );
    later(60);
    const invited = defineOutboxHandler('member.invited', async () => {
      handled.push('never');
    });
    expect(await drain([invited])).toEqual({ done: 0, failed: 2 });
    expect(handled).toEqual([]);
    expect(await place.inspect('SELECT 1 FROM outbox_event WHERE done_at IS NULL')).toHaveLength(2);
  });

  test('a suspended tenant’s events wait', async () => {
    const paused = await makeTenant(place.database);
    await emit(undefined, paused.id);
    await place.inspect(`UPDATE tenant SET status = 'suspended' WHERE id = $1`, [paused.id]);
    later(1);
    expect(await drain([replanHandler()])).toEqual({ done: 0, failed: 0 });
  });
});

describe('emitOutboxEvent', () => {
  test('writes an event of a derived id once', async () => {
    const id = derivedId('a', 'b');
    expect(id).toBe(derivedId('a', 'b'));
    expect(id).not.toBe(derivedId('ab', ''));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    await emit(id);
    await emit(id);
    expect(await place.inspect('SELECT id FROM outbox_event')).toEqual([{ id }]);
  });

  test('leaves nothing of a transaction that was given up', async () => {
    const failing = place.database.withTenant(tenant.id, (db) =>
      db.transaction(async (tx) => {
        await emitOutboxEvent(tx, 'reminders.replan', {});
        throw new Error('given up');
      }),
    );
    await expect(failing).rejects.toThrow('given up');
    expect(await place.inspect('SELECT id FROM outbox_event')).toEqual([]);
  });
});
