import {
  makeActor,
  makeTenant,
  openTestDatabase,
  testDeps,
  type TestDatabase,
} from '@tiendo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRequestContext } from '../context.ts';
import { appRouter } from '../router.ts';

let place: TestDatabase;
const held = {
  counts: { waiting: 0, active: 0, delayed: 1, failed: 1 },
  schedules: [{ name: 'outbox.drain', every: 5_000, pattern: null, nextAt: null }],
  failed: [{ id: 'j1', name: 'outbox.drain', error: 'boom\nof somebody', attempts: 1, at: null }],
};
const look = vi.fn<() => Promise<typeof held>>();
const retry = vi.fn<(id: string) => Promise<boolean>>();

beforeAll(async () => {
  place = await openTestDatabase();
});
afterAll(() => place.close());
beforeEach(() => {
  look.mockReset().mockResolvedValue(held);
  retry.mockReset().mockResolvedValue(true);
});

/** An operator, who belongs to no tenant; or an administrator of one, who is none. */
async function as(isOperator: boolean) {
  const actor = await makeActor(place.database, await makeTenant(place.database));
  const { userId, fullName } = actor;
  const memberships = isOperator
    ? []
    : [{ ...actor, tenant: { ...actor.tenant, suspended: false } }];
  const email = 'test@example.test';
  const signedIn = { userId, email, fullName, isOperator, memberships, renewedUntil: null };
  const deps = testDeps(place.database, { queue: { look, retry } });
  const request = { sessionToken: 'x', tenantSlug: null, source: 'test' };
  const context = createRequestContext(deps, request);
  return appRouter.createCaller({ ...context, signedIn: () => Promise.resolve(signedIn) })
    .operations;
}

const failsWith = (code: string) => ({ cause: { code } });

describe('the operator', () => {
  test('sees the figures and the queue, of an error its first line', async () => {
    const { queue, figures } = await (await as(true)).readQueue();
    expect(queue).toMatchObject({ counts: held.counts, schedules: held.schedules });
    expect(queue?.failed.map(({ error }) => error)).toEqual(['boom']);
    expect(figures).toEqual({
      reminders: [],
      messages: [],
      outbox: { waiting: 0, lateSeconds: 0 },
    });
  });

  test('sees the figures even while the queue is away', async () => {
    look.mockRejectedValue(new Error('away'));
    expect(await (await as(true)).readQueue()).toMatchObject({ queue: null });
  });

  test('puts a failed job back; one that is not there is not found, a queue that is away unavailable', async () => {
    const operator = await as(true);
    await operator.retryJob({ id: 'j1' });
    expect(retry).toHaveBeenCalledWith('j1');
    retry.mockResolvedValueOnce(false);
    await expect(operator.retryJob({ id: 'j1' })).rejects.toMatchObject(failsWith('not_found'));
    retry.mockRejectedValueOnce(new Error('away'));
    await expect(operator.retryJob({ id: 'j1' })).rejects.toMatchObject(failsWith('unavailable'));
    await expect(operator.retryJob({ id: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

test('nobody else may, not even an administrator of a tenant', async () => {
  const admin = await as(false);
  await expect(admin.readQueue()).rejects.toMatchObject(failsWith('forbidden'));
  await expect(admin.retryJob({ id: 'j1' })).rejects.toMatchObject(failsWith('forbidden'));
  expect(look).not.toHaveBeenCalled();
  expect(retry).not.toHaveBeenCalled();
});
