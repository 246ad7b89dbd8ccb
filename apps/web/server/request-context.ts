import { randomBytes } from 'node:crypto';
import { vietnamDateOf } from '@tiendo/calendar';
import type { Logger } from '@tiendo/config';
import { RouterContextProvider } from 'react-router';
import type { Backend } from '#app/lib/backend.ts';
import { readCookie, sessionCookieName } from '#app/lib/cookies.ts';
import type { Connection } from './connect-backend.ts';
import type { UnreadHub } from './unread-hub.ts';
import type { WebBuild } from './web-build.ts';

/** RequestContextInput is one request and what the process has to serve it with. */
export interface RequestContextInput {
  request: Request;
  source: string;
  build: WebBuild;
  connection: Connection;
  appUrl: string;
  pushKey: string | null;
  unread: UnreadHub;
  log: Logger;
}

/** requestContext gives one request its Backend: the same session, and one API client a tenant, for all its loaders. */
export function requestContext(input: RequestContextInput): RouterContextProvider {
  const { request, source, connection, appUrl, pushKey, log } = input;
  const sessionToken = readCookie(request, sessionCookieName) || null;
  const clients = new Map<string | null, ReturnType<Connection['api']>>();
  const backend: Backend = {
    api: (tenantSlug) => {
      const known = clients.get(tenantSlug);
      if (known) return known;
      const client = connection.api({ sessionToken, tenantSlug, source });
      clients.set(tenantSlug, client);
      return client;
    },
    watchUnread: (watch, signal) => input.unread.open(watch, signal),
    cookies: [],
    settings: { secureCookies: appUrl.startsWith('https:'), appUrl, pushKey },
    today: () => vietnamDateOf(Date.now()),
    report: (error) => {
      const support = randomBytes(4).toString('hex');
      log.error({ err: error, support, path: loggedPath(request.url) }, 'unexpected error');
      return support;
    },
  };
  const context = new RouterContextProvider();
  context.set(input.build.entry.module.backendContext, backend);
  return context;
}

/** A mailed link's secret is part of its path; whoever reads the log must not be able to use it. */
function loggedPath(url: string): string {
  return new URL(url).pathname.replace(
    /^((?:\/[^/]+)?\/(?:dat-lai-mat-khau|loi-moi|lich|thoi-nhan)\/).*/,
    '$1…',
  );
}
