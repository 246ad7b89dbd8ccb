import { request as httpRequest } from 'node:http';
import { argon2Passwords } from '@tiendo/auth';
import { AppError } from '@tiendo/contracts';
import { makeActor, makeAgency, makePlan, makeTask, makeTenant } from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type RunningApi } from '../test/running-api.ts';

const password = 'mật khẩu dùng để thử';
let running: RunningApi;
let token: string;
let slug: string;
let taskId: string;

beforeAll(async () => {
  running = await startApi({ allowedOrigins: ['https://bao-cao.example.vn'] });
  const { database, backend } = running;
  const tenant = await makeTenant(database);
  slug = tenant.slug;
  const agency = await database.withTenant(tenant.id, (db) => makeAgency(db));
  const email = 'can-bo@example.test';
  await makeActor(database, tenant, { role: 'coordinator', agencyId: agency.id, email });
  taskId = await database.withTenant(tenant.id, async (db) => {
    const plan = await makePlan(db);
    return (await makeTask(db, plan.id, { agencies: [{ agencyId: agency.id }] })).id;
  });
  // The account signs in as people do: by a password that a mailed link let it choose.
  const passwordHash = await argon2Passwords.hash(password);
  await database.platform.userAccount.updateMany({ where: { email }, data: { passwordHash } });
  ({ token } = await backend.deps.auth.signIn({ email, password, source: 'test' }));
});
afterAll(() => running.close());

const signedIn = () =>
  running.client({ authorization: `Bearer ${token}`, 'x-tiendo-tenant': slug });
const failing = (errorCode: string, httpStatus: number) => ({ data: { errorCode, httpStatus } });

describe('the tRPC host', () => {
  test('answers one call, and a batch of calls with their own failures', async () => {
    const client = signedIn();
    const alone = { context: { alone: true } };
    expect(await client.tasks.listMyWork.query(undefined, alone)).toMatchObject([{ id: taskId }]);
    const missing = '00000000-0000-4000-8000-000000000000';
    const [list, task, gone] = await Promise.allSettled([
      client.tasks.listMyWork.query(),
      client.tasks.readTask.query({ id: taskId }),
      client.tasks.readTask.query({ id: missing }),
    ]);
    expect(list).toMatchObject({ value: [{ id: taskId }] });
    expect(task).toMatchObject({ value: { id: taskId } });
    expect(gone).toMatchObject({ reason: failing('not_found', 404) });
  });

  test('a mutation in Vietnamese arrives as it was written', async () => {
    const client = signedIn();
    const note = 'Đã tập huấn 3/5 lớp; “khó khăn” & <chưa> có kinh phí';
    await client.tasks.recordProgress.mutate({
      taskId,
      submissionId: crypto.randomUUID(),
      status: 'in_progress',
      percent: 60,
      note,
    });
    expect(await client.tasks.readTask.query({ id: taskId })).toMatchObject({
      percent: 60,
      latestNote: note,
    });
  });

  test('takes a file as a form and gives it back', async () => {
    const form = new FormData();
    form.set('file', new File(['%PDF-1.7 báo cáo'], 'Báo cáo tháng.pdf'));
    const file = await signedIn().files.uploadFile.mutate(form);
    expect(file).toMatchObject({ name: 'Báo cáo tháng.pdf' });
    const { base64 } = await signedIn().files.readFile.query({ id: file.id });
    expect(Buffer.from(base64, 'base64').toString()).toBe('%PDF-1.7 báo cáo');
  });

  test('the session comes from the cookie as well', async () => {
    const client = running.client({
      cookie: `a=b; tiendo_session=${token}`,
      'x-tiendo-tenant': slug,
    });
    expect(await client.tasks.listMyWork.query()).toHaveLength(1);
  });

  test('without a session, with a dead one, in a stranger’s tenant: three different answers', async () => {
    const nobody = running.client({ 'x-tiendo-tenant': slug });
    await expect(nobody.tasks.listMyWork.query()).rejects.toMatchObject(
      failing('unauthenticated', 401),
    );
    const expired = running.client({ authorization: 'Bearer x', 'x-tiendo-tenant': slug });
    await expect(expired.tasks.listMyWork.query()).rejects.toMatchObject(
      failing('session_expired', 401),
    );
    const stranger = await makeTenant(running.database);
    const other = running.client({
      authorization: `Bearer ${token}`,
      'x-tiendo-tenant': stranger.slug,
    });
    await expect(other.tasks.listMyWork.query()).rejects.toMatchObject(
      failing('tenant_not_found', 404),
    );
  });

  test('bad input names its fields and shows nothing of the inside', async () => {
    const response = await fetch(
      `${running.url}/trpc/tasks.readTask?input=${encodeURIComponent('{"id":"1"}')}`,
      {
        headers: { authorization: `Bearer ${token}`, 'x-tiendo-tenant': slug },
      },
    );
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      error: { message: 'invalid_input', data: { fieldErrors: { id: 'invalid_input' } } },
    });
    expect(text).not.toMatch(/stack|node_modules|\.ts/);
  });

  test.each([
    [
      'a query that is no JSON',
      'GET',
      '/trpc/tasks.readTask?input={',
      undefined,
      400,
      'bad_request',
    ],
    ['a body that is no JSON', 'POST', '/trpc/tasks.recordProgress', '{', 400, 'bad_request'],
    ['an unknown procedure', 'GET', '/trpc/tasks.nothing', undefined, 404, 'not_found'],
    ['a mutation by GET', 'GET', '/trpc/tasks.recordProgress', undefined, 404, 'not_found'],
    [
      'eleven calls at once',
      'GET',
      `/trpc/${Array(11).fill('a.b').join(',')}?batch=1`,
      undefined,
      400,
      'bad_request',
    ],
    ['an address that is not there', 'GET', '/nothing', undefined, 404, 'not_found'],
  ])('%s is refused', async (_what, method, path, body, status, errorCode) => {
    const response = await fetch(running.url + path, {
      method,
      ...(body && { body, headers: { 'content-type': 'application/json' } }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { data: { errorCode } } });
  });

  test('a mutation cannot be sent as a plain text form', async () => {
    const response = await fetch(`${running.url}/trpc/tasks.recordProgress`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.status).toBe(400);
  });

  test('a text of 20 MB gets its own sentence, a body of 50 MB is cut off', async () => {
    const progress = (note: string) =>
      signedIn().tasks.recordProgress.mutate({
        taskId,
        submissionId: crypto.randomUUID(),
        status: 'in_progress',
        percent: 10,
        note,
      });
    await expect(progress('a'.repeat(20_000_000))).rejects.toMatchObject({
      data: { fieldErrors: { note: 'payload_too_large' } },
    });
    expect(await statusOfLongBody(50 * 1024 * 1024)).toBe(413);
  });
});

/** Sends headers that announce a body of this length, and none of it: the answer must not wait for it. */
function statusOfLongBody(length: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${running.url}/trpc/tasks.recordProgress`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': length },
    });
    request.once('response', (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.once('error', reject);
    request.flushHeaders();
  });
}

describe('other origins', () => {
  const ask = (origin: string, method = 'GET') =>
    fetch(`${running.url}/trpc/tasks.listMyWork`, { method, headers: { origin } });

  test('are refused before anything is read, the session’s cookie or not', async () => {
    for (const origin of ['https://evil.example', 'null', running.url.replace('http', 'https')]) {
      const response = await ask(origin);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        error: { data: { errorCode: 'cross_origin' } },
      });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('the own one and those named may call', async () => {
    expect((await ask(running.url)).status).toBe(401);
    const named = await ask('https://bao-cao.example.vn', 'OPTIONS');
    expect(named.status).toBe(204);
    expect(named.headers.get('access-control-allow-origin')).toBe('https://bao-cao.example.vn');
  });
});

describe('health and headers', () => {
  test('alive and ready, with headers that keep browsers from keeping or showing answers', async () => {
    const alive = await fetch(`${running.url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { ok: true }]);
    expect(alive.headers.get('x-content-type-options')).toBe('nosniff');
    expect(alive.headers.get('cache-control')).toBe('no-store');
    const ready = await fetch(`${running.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ok: true, failing: [] }]);
  });
});

test.each([
  [[], '127.0.0.1'],
  [['loopback'], '203.0.113.9'],
])('trusting %j, a forwarded request comes from %s', async (trustProxy, source) => {
  const other = await startApi({ trustProxy });
  const sources: string[] = [];
  other.backend.deps.auth.signIn = (input) => {
    sources.push(input.source);
    return Promise.reject(new AppError('wrong_credentials'));
  };
  const client = other.client({ 'x-forwarded-for': '203.0.113.9' });
  await expect(
    client.auth.signIn.mutate({ email: 'a@example.test', password }),
  ).rejects.toMatchObject(failing('wrong_credentials', 401));
  expect(sources).toEqual([source]);
  await other.close();
});

test('readyz says what it cannot reach', async () => {
  const other = await startApi();
  await other.backend.deps.database.close();
  const response = await fetch(`${other.url}/readyz`);
  expect([response.status, await response.json()]).toEqual([
    503,
    { ok: false, failing: ['database'] },
  ]);
  await other.api.close();
  await other.discard();
});
