import type { FastifyInstance } from 'fastify';

const slowMs = 1_000;

/**
 * logRequests writes one line a request: writes, refusals and slow ones always, quick reads at debug level. Addresses are logged without their
 * query, which holds the input.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const ms = Math.round(reply.elapsedTime);
    const quickRead = request.method === 'GET' && reply.statusCode < 400 && ms < slowMs;
    request.log[quickRead ? 'debug' : 'info'](
      {
        method: request.method,
        path: request.url.split('?', 1)[0],
        tenant: request.headers['x-tiendo-tenant'],
        status: reply.statusCode,
        ms,
      },
      'request',
    );
    done();
  });
}
