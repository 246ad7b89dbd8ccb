import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { listPage, messagePage, notFoundPage } from './pages.ts';
import type { Store } from './store.ts';

const API_LIMIT = 200;

const QuerySchema = z.object({
  to: z.string().max(200).default(''),
  since: z.iso.datetime({ offset: true }).optional(),
  page: z.coerce.number().int().min(1).catch(1),
});

type Reply = { status: number; type: string; body: string | Buffer };

const page = (body: string, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});
const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

async function listApi(store: Store, to: string, since: string | undefined): Promise<Reply> {
  const found = store.list({ to, ...(since === undefined ? {} : { since }) }).slice(0, API_LIMIT);
  const mails = await Promise.all(found.map(({ id }) => store.get(id)));
  return json(mails.filter((mail) => mail !== undefined));
}

async function message(store: Store, name: string): Promise<Reply> {
  if (name.endsWith('.eml')) {
    const raw = await store.raw(name.slice(0, -'.eml'.length));
    if (raw !== undefined) return { status: 200, type: 'message/rfc822', body: raw };
    return page(notFoundPage(), 404);
  }
  const mail = await store.get(name);
  return mail === undefined ? page(notFoundPage(), 404) : page(messagePage(mail));
}

async function route(store: Store, url: URL): Promise<Reply> {
  if (url.pathname === '/healthz') return json({ status: 'ok' });
  const query = QuerySchema.safeParse(Object.fromEntries(url.searchParams));
  if (!query.success) return json({ error: z.prettifyError(query.error) }, 400);
  const { to, since } = query.data;
  if (url.pathname === '/api/messages') return await listApi(store, to, since);
  if (url.pathname === '/') return page(listPage(store.list({ to }), to, query.data.page));
  const [, name] = /^\/messages\/([\w.-]+)$/.exec(url.pathname) ?? [];
  return name === undefined ? page(notFoundPage(), 404) : await message(store, name);
}

// The mails hold links that sign people in. A page of another site could reach this server under a name of its own that
// resolves to the loopback, so only the loopback's own names are served.
function isOwnName(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '');
  return name === 'localhost' || name === '127.0.0.1' || name === '[::1]';
}

async function replyTo(store: Store, request: IncomingMessage): Promise<Reply> {
  if (!isOwnName(request.headers.host)) return json({ error: 'Host not allowed' }, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json({ error: 'GET only' }, 405);
  const target = request.url ?? '/';
  if (!URL.canParse(target, 'http://localhost')) return json({ error: 'Bad address' }, 400);
  return await route(store, new URL(target, 'http://localhost'));
}

async function answer(store: Store, request: IncomingMessage, response: ServerResponse) {
  const reply = await replyTo(store, request).catch((error: unknown) =>
    json({ error: String(error) }, 500),
  );
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': Buffer.byteLength(reply.body),
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('web server has no port');
  return address.port;
}

/** startWeb serves the pages and GET /api/messages on the loopback. */
export async function startWeb(store: Store, port: number) {
  const server = createServer((request, response) => {
    void answer(store, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
