import { AppError } from '@tiendo/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Answers are data for programs: no browser may show, frame, guess or keep them. */
const headers = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const allowedHeaders = 'authorization, content-type, x-tiendo-tenant, trpc-accept';

/**
 * secure sets the headers of every answer and refuses what pages of other origins send, the named ones excepted: a browser adds the
 * session's cookie to their forms as well, so silence about CORS alone would not protect a mutation.
 */
export function secure(app: FastifyInstance, allowedOrigins: readonly string[]): void {
  const allowed = new Set(allowedOrigins);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.protocol === 'https') {
      reply.header('strict-transport-security', 'max-age=31536000');
    }
    const { origin } = request.headers;
    if (origin === undefined || origin === `${request.protocol}://${request.host}`) return;
    if (!allowed.has(origin)) throw new AppError('cross_origin');
    return allowOrigin(request, reply, origin);
  });
}

function allowOrigin(request: FastifyRequest, reply: FastifyReply, origin: string) {
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'origin',
  });
  if (request.method !== 'OPTIONS') return;
  return reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': '600',
    })
    .send();
}
