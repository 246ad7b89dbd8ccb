import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics/metrics.ts';

/** HealthServer answers /healthz (alive), /readyz (database and queue answer) and /metrics (figures for Prometheus). */
export interface HealthServer {
  port: number;
  close(): Promise<void>;
}

/** startHealthServer listens on the port, on every address. */
export async function startHealthServer(
  port: number,
  { ready, metrics }: { ready: () => Promise<void>; metrics: Metrics },
): Promise<HealthServer> {
  const server = createServer(async (request, response) => {
    if (request.url === '/metrics') return answerMetrics(response, metrics);
    const status = await statusOf(request.url ?? '', ready);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: status === 200 }));
  });
  server.listen(port);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answerMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  try {
    const text = await metrics.render();
    response.writeHead(200, { 'content-type': metrics.contentType });
    response.end(text);
  } catch {
    // Old figures would look like calm; Prometheus records that there are none.
    response.writeHead(503);
    response.end();
  }
}

async function statusOf(path: string, ready: () => Promise<void>): Promise<number> {
  if (path === '/healthz') return 200;
  if (path !== '/readyz') return 404;
  return ready().then(
    () => 200,
    () => 503,
  );
}
