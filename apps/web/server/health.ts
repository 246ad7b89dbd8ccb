import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connection } from './connect-backend.ts';

/** answerHealth answers /healthz (this process is alive) and /readyz (it can serve); false for any other address. */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
): boolean {
  if (request.url === '/healthz') {
    send(response, 200, { ok: true });
    return true;
  }
  if (request.url === '/readyz') {
    void connection
      .ready()
      .then((readiness) => send(response, readiness.ok ? 200 : 503, readiness));
    return true;
  }
  return false;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}
