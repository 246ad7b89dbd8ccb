import type { PushPayload } from '@tiendo/contracts';

/** PushWorker is as much of a service worker's world as is used here: TypeScript knows a page's world or a worker's, not both. */
export interface PushWorker {
  readonly location: { readonly origin: string };
  readonly registration: Pick<ServiceWorkerRegistration, 'showNotification'>;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', hear: (event: Lasting) => void): void;
  addEventListener(type: 'push', hear: (event: PushCame) => void): void;
  addEventListener(type: 'notificationclick', hear: (event: NotificationPressed) => void): void;
}

interface OpenPage {
  readonly url: string;
  focus(): Promise<unknown>;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface PushCame extends Lasting {
  readonly data: { json(): unknown } | null;
}

interface NotificationPressed extends Lasting {
  readonly notification: { readonly data?: unknown; close(): void };
}

/** serve shows what is pushed, and leads to what it is about when it is pressed. Nothing else: no page is kept, no request is touched. */
export function serve(worker: PushWorker): void {
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('push', (event) => event.waitUntil(show(worker, event)));
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(worker, event.notification.data));
  });
}

/** A push that shows nothing makes browsers show a sentence of their own, and in the end takes the permission away. */
function show(worker: PushWorker, event: PushCame): Promise<void> {
  const payload = readPayload(event.data);
  return worker.registration.showNotification(payload?.title ?? 'Tiến Độ', {
    icon: '/icon-192.png',
    ...(payload && { body: payload.body, tag: payload.tag, data: payload.url }),
  });
}

function readPayload(data: PushCame['data']): PushPayload | null {
  try {
    const read = data?.json();
    return isPayload(read) ? read : null;
  } catch {
    return null;
  }
}

function isPayload(value: unknown): value is PushPayload {
  const fields = ['title', 'body', 'url', 'tag'];
  if (typeof value !== 'object' || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return fields.every((field) => typeof texts.get(field) === 'string');
}

/** Whatever the address says, it is opened on the site whose worker this is. */
async function open(worker: PushWorker, url: unknown): Promise<void> {
  const { origin } = worker.location;
  const { pathname, search } =
    typeof url === 'string' && URL.canParse(url, origin) ? new URL(url, origin) : new URL(origin);
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isOpen = pages.find((page) => {
    const there = new URL(page.url);
    return there.pathname === pathname && there.search === search;
  });
  await (isOpen ? isOpen.focus() : worker.clients.openWindow(origin + pathname + search));
}
