import { once } from 'node:events';
import { createServer } from 'node:http';

/** HealthServer answers /healthz (alive) and /readyz (database and queue answer). */
export interface HealthServer {
  port: number;
  close(): Promise<void>;
}

/** startHealthServer listens on the port, on every address. */
export async function startHealthServer(
  port: number,
  ready: () => Promise<void>,
): Promise<HealthServer> {
  const server = createServer(async (request, response) => {
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

async function statusOf(path: string, ready: () => Promise<void>): Promise<number> {
  if (path === '/healthz') return 200;
  if (path !== '/readyz') return 404;
  return ready().then(
    () => 200,
    () => 503,
  );
}
