import {
  givePassword,
  makeActor,
  makeAgency,
  makePlan,
  makeTenant,
  openTestDatabase,
  startWeb,
  type TestDatabase,
  type TestWeb,
} from '@tiendo/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import routes from '#app/routes.ts';

const password = 'mật khẩu dùng để thử';
let db: TestDatabase;
let web: TestWeb;
let email: string;
let cookie: string;
let base: string;
let plan: string;

beforeAll(async () => {
  db = await openTestDatabase();
  web = await startWeb(db.databaseUrl);
  const tenant = await makeTenant(db.database);
  base = `/${tenant.slug}`;
  plan = await db.database.withTenant(tenant.id, async (scope) => {
    await makeAgency(scope);
    return (await makePlan(scope)).id;
  });
  const admin = await makeActor(db.database, tenant);
  email = admin.email;
  await givePassword(db.database, admin.userId, password);
  const signedIn = await post('/dang-nhap', { email, password }, { cookie: '' });
  cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterAll(async () => {
  await web.stop();
  await db.close();
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(web.url + path, {
    redirect: 'manual',
    ...init,
    headers: { cookie, origin: web.url, ...init.headers },
  });
const post = (path: string, fields: Record<string, string>, headers = {}) =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields), headers });

interface Route {
  path?: string | undefined;
  index?: boolean | undefined;
  children?: Route[] | undefined;
}

/** Every address of the platform, found in its table of routes; parameters stand as `:name`. */
const addresses = [...new Set((routes as Route[]).flatMap((route) => under('', route)))];

function under(prefix: string, route: Route): string[] {
  const path = route.path === undefined ? prefix : `${prefix}/${route.path}`;
  const inner = (route.children ?? []).flatMap((child) => under(path, child));
  return route.children ? inner : [path || '/'];
}

/** The address with junk in its last parameter, and what exists in the others. */
function withJunk(address: string, junk: string): string {
  const at = address.lastIndexOf('/:');
  const known = (text: string) => text.replace('/:tenant', base).replace('/:plan', `/${plan}`);
  return known(address.slice(0, at)) + known(address.slice(at).replace(/:\w+/, junk));
}

/** faultsOf tells what is wrong with an answer: people get a page in their language, whatever they asked; no JSON, no inside, no blank sheet. */
async function faultsOf(response: Response, what: string): Promise<string[]> {
  const faults: string[] = [];
  const mind = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(`${what} (${response.status}): ${fault}`);
  };
  mind(response.status < 500, 'a fault');
  for (const name of ['content-security-policy', 'x-content-type-options', 'cache-control']) {
    mind(response.headers.has(name), `no ${name}`);
  }
  const text = await response.text();
  if (response.status >= 300 && response.status < 400) return faults;
  mind(response.headers.get('content-type')?.includes('text/html') ?? false, 'no page');
  mind(/[ăâđêôơư]/.test(text), 'no sentence');
  mind(!/node_modules|Prisma|Unexpected Server Error/.test(text), 'shows the inside');
  return faults;
}

describe('every address', () => {
  test('was found', () => {
    expect(addresses.length).toBeGreaterThan(35);
    expect(addresses).toContain('/:tenant/ke-hoach/:plan/nhiem-vu/:task/sua');
  });

  const junk = ['abc', '%00', '%ff', '%E2%80%AE', '..%2f..%2fetc', '__proto__', 'a'.repeat(3_000)];
  // Browsers ask for a script, whatever else is in its address: a page would be none.
  const pages = addresses.filter((address) => address !== '/sw.js');
  test.each(pages)('%s answers a page to any junk', async (address) => {
    const faults: string[] = [];
    for (const one of address.includes(':') ? junk : ['']) {
      const path = withJunk(address, one);
      for (const query of ['', '?trang=-1&nam=abc&tim=%00&tu=2026-02-30']) {
        faults.push(...(await faultsOf(await ask(path + query), path + query)));
      }
    }
    expect(faults).toEqual([]);
  });

  test.each(addresses)('%s takes no form that it does not know', async (address) => {
    const path = withJunk(address, plan);
    const body = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut o';
    const faults = await faultsOf(await ask(path, { method: 'DELETE' }), `DELETE ${path}`);
    for (const type of ['text/plain', 'application/json', 'multipart/form-data; boundary=x']) {
      const answer = await ask(path, { method: 'POST', body, headers: { 'content-type': type } });
      faults.push(...(await faultsOf(answer, `${type} to ${path}`)));
    }
    // An empty form is a good one here: it signs the person out.
    if (path !== '/dang-xuat') faults.push(...(await faultsOf(await post(path, {}), path)));
    expect(faults).toEqual([]);
  });

  test('but one is a page: the service worker is the same script to any junk', async () => {
    expect(pages).toHaveLength(addresses.length - 1);
    const [plain, junky] = await Promise.all([ask('/sw.js'), ask('/sw.js?trang=-1&tim=%00')]);
    expect(junky.status).toBe(200);
    expect(junky.headers.get('content-type')).toContain('text/javascript');
    expect(await junky.text()).toBe(await plain.text());
  });

  test('data for scripts is kept by no cache', async () => {
    const data = await ask(`${base}/thiet-lap/thanh-vien.data`);
    expect([data.status, data.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

describe('a form', () => {
  test('of another site is refused with a page', async () => {
    for (const origin of ['null', 'https://evil.test', `${web.url}.evil.test`]) {
      const refused = await post(`${base}/thiet-lap/co-quan/them`, {}, { origin });
      expect(refused.status).toBe(403);
      expect(await faultsOf(refused, origin)).toEqual([]);
    }
  });

  test.each([
    ['thiet-lap/co-quan/them', 'name'],
    ['thiet-lap/thanh-vien/moi', 'fullName'],
    ['thiet-lap/don-vi', 'holidays'],
    ['ke-hoach/moi', 'title'],
    ['viec-cua-toi', 'note'],
  ])('to %s keeps what was typed when the session has ended', async (path, field) => {
    for (const ended of ['', 'tiendo_session=da-het']) {
      const answer = await post(`${base}/${path}`, { [field]: 'giữ lại nhé' }, { cookie: ended });
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain('giữ lại nhé');
    }
  });

  test('that leads back leads nowhere else', async () => {
    for (const away of ['//evil.test', '/.//evil.test', '/\\evil.test', 'https://evil.test']) {
      const query = new URLSearchParams({ tiep: away });
      const signedIn = await post(`/dang-nhap?${query}`, { email, password }, { cookie: '' });
      const language = await post('/ngon-ngu', { lang: 'en', back: away });
      const lead = [signedIn, language].map((answer) => answer.headers.get('location'));
      expect([away, ...lead]).toEqual([away, '/', '/']);
    }
  });

  test('that signs in gets a session of its own, out of reach of scripts', async () => {
    const planted = { cookie: 'tiendo_session=planted' };
    const [set = ''] = (
      await post('/dang-nhap', { email, password }, planted)
    ).headers.getSetCookie();
    expect(set).toMatch(/^tiendo_session=(?!planted)\w{30,}; Path=\/; HttpOnly; SameSite=Lax/);
  });
});
