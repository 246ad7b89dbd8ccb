import type { Backend } from '@tiendo/backend';
import type { FastifyInstance } from 'fastify';

/** answerHealth adds /healthz (the process is alive) and /readyz (it can serve; 503 names what it cannot reach). */
export function answerHealth(app: FastifyInstance, backend: Pick<Backend, 'ready'>): void {
  app.get('/healthz', () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const readiness = await backend.ready();
    return reply.code(readiness.ok ? 200 : 503).send(readiness);
  });
}
