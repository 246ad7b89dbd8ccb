import type { RequestInfo } from '@tiendo/trpc';
import type { FastifyRequest } from 'fastify';

const cookieName = 'tiendo_session';
const longestToken = 500;

/** requestInfo reads who asks and about which tenant; a bearer token goes before the browser's cookie. Nothing is believed yet. */
export function requestInfo(request: FastifyRequest): RequestInfo {
  const { authorization, cookie } = request.headers;
  const tenant = request.headers['x-tiendo-tenant'];
  return {
    sessionToken: bearerToken(authorization) ?? cookieToken(cookie),
    tenantSlug: typeof tenant === 'string' && tenant ? tenant : null,
    source: request.ip,
  };
}

function bearerToken(header: string | undefined): string | null {
  const [scheme, token] = header?.split(' ', 2) ?? [];
  return scheme?.toLowerCase() === 'bearer' ? plausible(token) : null;
}

function cookieToken(header: string | undefined): string | null {
  const part = header?.split(/; */).find((pair) => pair.startsWith(`${cookieName}=`));
  return plausible(part?.slice(cookieName.length + 1));
}

function plausible(token: string | undefined): string | null {
  return token && token.length <= longestToken ? token : null;
}
