import { beforeEach, expect, test, vi } from 'vitest';
import { serve, type PushWorker } from './push-worker.ts';

const origin = 'https://tiendo.example.vn';
const form = `${origin}/nghe-an/bao-cao/1`;
const payload = {
  title: 'Tỉnh Nghệ An: nhắc việc',
  body: 'Quá hạn 2 ngày: Báo cáo 6 tháng',
  url: form,
  tag: '0f8fad5b',
};

const showNotification = vi.fn<PushWorker['registration']['showNotification']>();
const openWindow = vi.fn<(url: string) => Promise<unknown>>();
const skipWaiting = vi.fn<() => Promise<void>>();
let pages: { url: string; focus: () => Promise<unknown> }[];
let heard: Map<string, (event: never) => void>;

beforeEach(() => {
  vi.resetAllMocks();
  pages = [];
  heard = new Map();
  serve({
    location: { origin },
    registration: { showNotification },
    clients: { matchAll: () => Promise.resolve(pages), openWindow },
    skipWaiting,
    addEventListener: (type: string, hear: (event: never) => void) => heard.set(type, hear),
  });
});

/** Lets an event happen, and waits for as long as the browser would keep the worker alive. */
async function happen(type: string, event: object): Promise<void> {
  const work: Promise<unknown>[] = [];
  heard.get(type)?.({ ...event, waitUntil: (one: Promise<unknown>) => work.push(one) } as never);
  expect(work).toHaveLength(1);
  await Promise.all(work);
}

const press = async (data: unknown) => {
  const close = vi.fn<() => void>();
  await happen('notificationclick', { notification: { data, close } });
  expect(close).toHaveBeenCalledOnce();
};

const page = (url: string) => {
  const focus = vi.fn<() => Promise<unknown>>();
  pages.push({ url, focus });
  return focus;
};

test('a newer one takes over at once', async () => {
  await happen('install', {});
  expect(skipWaiting).toHaveBeenCalledOnce();
});

test('what is pushed is shown: a second copy in place of the first', async () => {
  await happen('push', { data: { json: () => payload } });
  expect(showNotification).toHaveBeenCalledExactlyOnceWith(
    payload.title,
    expect.objectContaining({ body: payload.body, tag: payload.tag, data: form }),
  );
});

test.each([
  ['nothing', null],
  ['no JSON', { json: () => JSON.parse('x') }],
  ['another thing', { json: () => ['x'] }],
  ['half of it', { json: () => ({ title: 'x' }) }],
  ['a wrong kind', { json: () => ({ ...payload, url: 1 }) }],
])('%s is shown as a notice without words, for none may be swallowed', async (_what, data) => {
  await happen('push', { data });
  expect(showNotification).toHaveBeenCalledExactlyOnceWith('Tiến Độ', { icon: '/icon-192.png' });
});

test('pressing it opens the form that it is about', async () => {
  const elsewhere = page(`${origin}/nghe-an/bao-cao/2`);
  await press(form);
  expect(openWindow).toHaveBeenCalledExactlyOnceWith(form);
  expect(elsewhere).not.toHaveBeenCalled();
});

test('a page that shows it already comes to the front, and what is typed there stays', async () => {
  const focus = page(`${form}#so-lieu`);
  await press(form);
  expect(focus).toHaveBeenCalledOnce();
  expect(openWindow).not.toHaveBeenCalled();
});

test.each([
  ['https://ke-xau.example/nghe-an/bao-cao/1?x=1', `${form}?x=1`],
  ['/nghe-an/bao-cao/1', form],
  ['javascript:alert(1)', `${origin}alert(1)`],
  ['http://[', `${origin}/`],
  [undefined, `${origin}/`],
  [7, `${origin}/`],
])('%s never leads to another site', async (url, opened) => {
  await press(url);
  expect(openWindow).toHaveBeenCalledExactlyOnceWith(opened);
});
