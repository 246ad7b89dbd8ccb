import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** GatewayRequest is one request as it came in. */
export interface GatewayRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** GatewayAnswer is how the gateway meets a request: with an answer, perhaps late, or by hanging up, or never. */
export type GatewayAnswer =
  | { status?: number; headers?: Record<string, string>; body?: unknown; delayMs?: number }
  | 'hang-up'
  | 'silence'
  | 'half-an-answer';

/** AnswerRequest decides by the request, and by how many came before it. */
export type AnswerRequest = (request: GatewayRequest, before: number) => GatewayAnswer;

/** HttpGateway is a real server on this machine that behaves as it is told. */
export interface HttpGateway {
  url: string;
  /** Every request, in order, whatever was answered. */
  requests: GatewayRequest[];
  /** How many connections were opened. */
  connections(): number;
  /** answer changes how it behaves from now on. */
  answer(next: GatewayAnswer | AnswerRequest): void;
  close(): Promise<void>;
}

/** startHttpGateway listens on a free port; it answers 200 with an empty object until told otherwise. */
export async function startHttpGateway(
  answer: GatewayAnswer | AnswerRequest = { body: {} },
): Promise<HttpGateway> {
  let behave = answer;
  let connections = 0;
  const requests: GatewayRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.on('request', async (incoming, outgoing) => {
    const { method = '', url: path = '', headers, socket } = incoming;
    const body = await buffer(incoming).catch(() => Buffer.alloc(0));
    const request = { method, path, headers, body };
    const met = typeof behave === 'function' ? behave(request, requests.length) : behave;
    requests.push(request);
    if (met === 'silence') return;
    if (met === 'hang-up') {
      socket.destroy();
      return;
    }
    if (met === 'half-an-answer') {
      outgoing.writeHead(200, { 'Content-Length': 1_000 }).write('{"id":');
      setTimeout(() => socket.destroy(), 20);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, met.delayMs ?? 0));
    outgoing.writeHead(met.status ?? 200, met.headers).end(write(met.body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    requests,
    connections: () => connections,
    answer: (next) => {
      behave = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function write(body: unknown): string | Buffer {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) return body ?? '';
  return JSON.stringify(body);
}
