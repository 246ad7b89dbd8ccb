import { createECDH } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  givePassword,
  makeActor,
  makeAgency,
  makeTenant,
  openBrowser,
  openTestDatabase,
  startWeb,
  type TestDatabase,
  type TestTenant,
  type TestWeb,
} from '@tiendo/testing';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentFaults, readingFaults } from './page-faults.ts';
import { passSignIn } from './sign-in.ts';

const password = 'nước chảy đá mòn, ai ơi';
const endpoint = 'https://fcm.googleapis.com/fcm/send/may-nay';
const keys = { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) };
const publicKey = createECDH('prime256v1').generateKeys().toString('base64url');
const pictures = process.env.PICTURES;
let db: TestDatabase;
let web: TestWeb;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let tenant: TestTenant;
let officer: Awaited<ReturnType<typeof makeActor>>;
let agencyId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  const environment = { VAPID_PUBLIC_KEY: publicKey };
  [web, browser] = await Promise.all([startWeb(db.databaseUrl, environment), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
  await db.close();
});
beforeEach(async () => {
  tenant = await makeTenant(db.database);
  agencyId = (await db.database.withTenant(tenant.id, (of) => makeAgency(of))).id;
  officer = await makeActor(db.database, tenant, { role: 'agency_officer', agencyId });
  await givePassword(db.database, officer.userId, password);
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

interface Browsing {
  script?: boolean;
  /** What the person answers when the browser asks, or has answered before. */
  permission?: 'granted' | 'denied' | 'dismissed';
  /** What the browser's maker's push service gives: an address, or nothing. */
  service?: string | null;
  at?: string;
}

/** The page of one's contacts in a browser whose maker's push service is ours: that one is the only part which is not real. */
async function open(options: Browsing = {}): Promise<Page> {
  const { script = true, permission = 'granted', service = endpoint, at = web.url } = options;
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    baseURL: at,
  });
  if (permission === 'granted') await context.grantPermissions(['notifications']);
  const page = await context.newPage();
  await page.addInitScript(makersService, { permission, service, keys });
  await page.goto(`/${tenant.slug}/lien-he-cua-toi`);
  await passSignIn(page, officer.email, password);
  return page;
}

/** Runs in the page: stands in for a browser's own dialogue and its push service, which are not to be had in a test. */
function makersService({
  permission,
  service,
  keys: given,
}: {
  permission: string;
  service: string | null;
  keys: Record<string, string>;
}) {
  if (permission === 'dismissed') {
    Notification.requestPermission = () => Promise.resolve('default');
    Object.defineProperty(Notification, 'permission', { get: () => 'default' });
  }
  if (permission === 'denied') {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
  }
  const kept = () => {
    const key = localStorage.getItem('test-push-key');
    if (key === null || service === null) return null;
    const base64 = key.replaceAll('-', '+').replaceAll('_', '/');
    return {
      endpoint: service,
      options: {
        applicationServerKey: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer,
      },
      toJSON: () => ({ endpoint: service, keys: given }),
      unsubscribe: () => {
        localStorage.removeItem('test-push-key');
        return Promise.resolve(true);
      },
    } as unknown as PushSubscription;
  };
  PushManager.prototype.getSubscription = () => Promise.resolve(kept());
  PushManager.prototype.subscribe = (options) => {
    if (service === null) return Promise.reject(new DOMException('no push service', 'AbortError'));
    if (
      kept() !== null &&
      localStorage.getItem('test-push-key') !== options?.applicationServerKey
    ) {
      return Promise.reject(new DOMException('other key', 'InvalidStateError'));
    }
    localStorage.setItem('test-push-key', String(options?.applicationServerKey));
    const made = kept();
    return made ? Promise.resolve(made) : Promise.reject(new Error('none'));
  };
}

const section = (page: Page) => page.locator('#trinh-duyet');
const says = (page: Page, text: string) =>
  section(page).getByText(text).locator('visible=true').waitFor({ timeout: 5_000 });
const press = (page: Page, name: string | RegExp) =>
  section(page).getByRole('button', { name, exact: true }).click();
const rows = () =>
  db.inspect<{ id: string; member_id: string; endpoint: string; p256dh: string }>(
    'SELECT id, member_id, endpoint, p256dh FROM push_subscription WHERE tenant_id = $1',
    [tenant.id],
  );
const seed = (number: number) =>
  db.inspect(
    `INSERT INTO push_subscription (tenant_id, id, member_id, endpoint, p256dh, auth, created_at)
     VALUES ($1, gen_random_uuid(), $2, $3, 'B', 'A', '2026-06-01T02:00:00Z')`,
    [tenant.id, officer.memberId, `https://updates.push.services.mozilla.com/wpush/v2/${number}`],
  );
const picture = async (page: Page, name: string) => {
  if (!pictures) return;
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await section(page).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${pictures}/push-${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 360, height: 740 });
};

describe('this browser', () => {
  test('is switched on, known again, and switched off', async () => {
    const page = await open();
    await says(page, 'Trình duyệt này chưa nhận thông báo.');
    await picture(page, 'off');
    await press(page, 'Bật trên trình duyệt này');
    await page.getByText('Đã bật thông báo trên trình duyệt này.').waitFor();
    await says(page, 'Trình duyệt này đang nhận thông báo.');
    await says(page, '(trình duyệt này)');
    await picture(page, 'on');
    expect(await rows()).toMatchObject([
      { member_id: officer.memberId, endpoint, p256dh: keys.p256dh },
    ]);
    await page.reload();
    await press(page, 'Tắt trên trình duyệt này');
    await page.getByText('Đã tắt thông báo trên trình duyệt.').waitFor();
    await says(page, 'Trình duyệt này chưa nhận thông báo.');
    expect(await rows()).toEqual([]);
    // Its own subscription is still there, for other tenants may use it; it is taken up again.
    await press(page, 'Bật trên trình duyệt này');
    await says(page, 'Trình duyệt này đang nhận thông báo.');
    expect(await rows()).toHaveLength(1);
  });

  test('subscribes anew when the server has other keys than it once had', async () => {
    const page = await open();
    await page.evaluate(() => localStorage.setItem('test-push-key', 'BOther'));
    await page.reload();
    await says(page, 'Trình duyệt này chưa nhận thông báo.');
    await press(page, 'Bật trên trình duyệt này');
    await says(page, 'Trình duyệt này đang nhận thông báo.');
    expect(await page.evaluate(() => localStorage.getItem('test-push-key'))).toBe(publicKey);
  });

  test('that blocks notifications is told how to allow them', async () => {
    const page = await open({ permission: 'denied' });
    await says(page, 'Trình duyệt đang chặn thông báo của trang này');
    expect(await section(page).getByRole('button').count()).toBe(0);
    await picture(page, 'denied');
  });

  test('whose question is not answered stays as it was', async () => {
    const page = await open({ permission: 'dismissed' });
    await press(page, 'Bật trên trình duyệt này');
    await says(page, 'Trình duyệt này chưa nhận thông báo.');
    expect(await rows()).toEqual([]);
  });

  test('that reaches no push service says so, and may try again', async () => {
    const page = await open({ service: null });
    await press(page, 'Bật trên trình duyệt này');
    await says(page, 'Chưa bật được thông báo');
    expect(await section(page).getByRole('button').count()).toBe(1);
    await picture(page, 'failed');
  });

  test('without TLS cannot, and says so', async () => {
    const page = await open({ at: web.url.replace('127.0.0.1', '0.0.0.0') });
    await says(page, 'Trình duyệt này không nhận được thông báo');
    expect(await section(page).getByRole('button').count()).toBe(0);
    await picture(page, 'unsupported');
  });

  test('that names an address inside our network is refused with a sentence', async () => {
    const page = await open({ service: 'https://10.1.2.3/p' });
    await press(page, 'Bật trên trình duyệt này');
    await says(page, 'phải là địa chỉ https công khai');
    expect(await rows()).toEqual([]);
    await picture(page, 'refused');
  });
});

describe('the list', () => {
  test('works without JavaScript: what is on it can be switched off', async () => {
    await seed(1);
    await seed(2);
    const page = await open({ script: false });
    await picture(page, 'no-script');
    const text = await section(page).innerText();
    expect(text).toContain('hãy cho trang này chạy JavaScript');
    expect(text).toContain('bật ngày 01/06/2026');
    const buttons = section(page).getByRole('button', { name: /^Tắt: Firefox, bật ngày/ });
    expect(await section(page).getByRole('button').count()).toBe(2);
    await buttons.first().click();
    await page.getByText('Đã tắt thông báo trên trình duyệt.').waitFor();
    await buttons.first().click();
    expect(await section(page).getByRole('button').count()).toBe(0);
    expect(await rows()).toEqual([]);
  });

  test('can be read by everybody, in both states', async () => {
    await seed(1);
    const page = await open();
    const faults = async () => {
      const response = await page.goto(`/${tenant.slug}/lien-he-cua-toi`);
      if (!response) throw new Error('no answer');
      await section(page)
        .getByText(/^Trình duyệt này/)
        .locator('visible=true')
        .first()
        .waitFor();
      return [
        ...(await documentFaults(page, response, 'vi')),
        ...(await readingFaults(page, 'light')),
      ];
    };
    expect(await faults()).toEqual([]);
    await press(page, 'Bật trên trình duyệt này');
    await says(page, 'Trình duyệt này đang nhận thông báo.');
    expect(await faults()).toEqual([]);
  });
});

describe('the service worker', () => {
  test('is one line that is asked for anew, and names a file that never changes', async () => {
    const answer = await fetch(`${web.url}/sw.js`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.getSetCookie()).toEqual([]);
    const [, script = ''] = /^importScripts\("(.+)"\);\n$/.exec(await answer.text()) ?? [];
    const built = await fetch(web.url + script);
    expect(built.headers.get('content-type')).toContain('text/javascript');
    expect(built.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${web.url}/icon-192.png`)).headers.get('content-type')).toBe('image/png');
  });

  test('shows in a real browser what is pushed to it, a second copy in place of the first', async () => {
    const page = await open();
    const tools = await page.context().newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        if (registrations[0]) resolve(registrations[0].registrationId);
      });
    });
    await tools.send('ServiceWorker.enable');
    await press(page, 'Bật trên trình duyệt này');
    await says(page, 'Trình duyệt này đang nhận thông báo.');
    const registrationId = await registered;
    const url = `${web.url}/${tenant.slug}/viec-cua-toi`;
    const payload = { title: 'Nhắc việc', body: 'Quá hạn 2 ngày: Báo cáo', url, tag: '1' };
    const push = (data: string) =>
      tools.send('ServiceWorker.deliverPushMessage', { origin: web.url, registrationId, data });
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const list = await registration.getNotifications();
        return list.map(({ title, body, tag, data }) => ({ title, body, tag, url: data }));
      });
    const until = async (isThere: (list: Awaited<ReturnType<typeof shown>>) => boolean) => {
      for (const end = Date.now() + 20_000; !isThere(await shown()) && Date.now() < end; ) {
        await setTimeout(50);
      }
      return shown();
    };
    await push(JSON.stringify(payload));
    expect(await until((list) => list.length === 1)).toEqual([payload]);
    // One after the other: tools that deliver two at once may lose one.
    await push(JSON.stringify({ ...payload, body: 'Quá hạn 3 ngày: Báo cáo' }));
    await until((list) => list.some(({ body }) => body.includes('3 ngày')));
    await push(JSON.stringify({ ...payload, tag: '2' }));
    expect(
      (await until((list) => list.length === 2)).toSorted((a, b) => a.tag.localeCompare(b.tag)),
    ).toMatchObject([{ tag: '1', body: 'Quá hạn 3 ngày: Báo cáo' }, { tag: '2' }]);
  });
});

test('an installation without keys offers nothing of it', async () => {
  const other = await startWeb(db.databaseUrl);
  try {
    const page = await open({ at: other.url });
    await page.getByRole('heading', { name: 'Liên hệ của tôi' }).waitFor();
    expect(await section(page).count()).toBe(0);
    expect(await page.content()).not.toContain('switch-push');
  } finally {
    await other.stop();
  }
});
