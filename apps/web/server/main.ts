import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createLogger, onShutdown } from '@tiendo/config';
import { createRequestListener } from '@react-router/node';
import serveStatic from 'serve-static';
import { clientAddress, trustedProxies } from './client-address.ts';
import { connectBackend } from './connect-backend.ts';
import { refuseCrossOrigin } from './cross-origin.ts';
import { env } from './env.ts';
import { answerHealth } from './health.ts';
import { requestContext } from './request-context.ts';
import { secureHeaders } from './secure-headers.ts';
import { UnreadHub } from './unread-hub.ts';
import type { WebBuild } from './web-build.ts';

const log = createLogger('web');
const buildFolder = fileURLToPath(new URL('../build', import.meta.url));
const build: WebBuild = await import(`${buildFolder}/server/index.js`);

const connection = await connectBackend(env);
const nobody = connection.api({ sessionToken: null, tenantSlug: null, source: 'unread' });
const unread = new UnreadHub({
  count: (tickets) => nobody.notices.countWatched.mutate({ tickets: [...tickets] }),
  onError: (err) => log.warn({ err }, 'unread notices could not be counted'),
});
const appUrl = env.APP_URL ?? `http://localhost:${env.PORT}`;
const overTls = appUrl.startsWith('https:');
const trusted = trustedProxies(env.TRUST_PROXY);

// A file that vanishes while it is asked for (a build in place) is a 404 here, never the end of the process.
const assets = serveStatic(`${buildFolder}/client`, {
  index: false,
  redirect: false,
  setHeaders: (response, path) => {
    // Names of built files carry a hash of their content, so they never change; the few others are asked for again.
    const forever = path.includes('/assets/');
    response.setHeader(
      'Cache-Control',
      forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    );
  },
});

const pages = createRequestListener({
  // React Router compares whole origins; behind a proxy that ends TLS, ours is that of APP_URL.
  build: { ...build, allowedActionOrigins: [new URL(appUrl).host] },
  mode: 'production',
  getLoadContext: (request, client) => {
    const forwardedFor = request.headers.get('x-forwarded-for') ?? undefined;
    const source = clientAddress(client.address, forwardedFor, trusted);
    const pushKey = env.VAPID_PUBLIC_KEY ?? null;
    return requestContext({ request, source, build, connection, appUrl, pushKey, unread, log });
  },
});

const server = createServer((request, response) => {
  secureHeaders(response, { overTls });
  if (answerHealth(request, response, connection)) return;
  if (refuseCrossOrigin(request, response, appUrl)) return;
  assets(request, response, () => pages(request, response));
});
// A slow or silent client must not hold a connection for ever; large uploads over poor lines get five minutes.
server.headersTimeout = 20_000;
server.requestTimeout = 300_000;

server.listen(env.PORT, () => log.info({ port: env.PORT }, 'ready'));
server.on('error', (error) => {
  log.error({ err: error }, 'cannot listen');
  process.exitCode = 1;
  process.emit('SIGTERM');
});

onShutdown(async () => {
  // Open pages listen for ever; a server that closes waits for them.
  unread.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  await connection.close();
});
