import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';

/** HttpAnswer is what a server answered, whatever it was. */
export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** HttpPost is one request: where, with what. */
export interface HttpPost {
  url: URL;
  headers: Readonly<Record<string, string | number>>;
  body: string | Buffer;
}

/** HttpPoster posts over connections of its own. */
export interface HttpPoster {
  /** post resolves to any answer, and rejects when there was none in time; redirects are not followed. */
  post(post: HttpPost): Promise<HttpAnswer>;
  close(): void;
}

/** A gateway's answer is a few lines; whoever says more is not one. */
const longestAnswer = 64 * 1024;

/** createHttpPoster opens nothing before the first request; `lookup` decides which addresses a name may lead to. */
export function createHttpPoster(options: {
  timeoutMs: number;
  lookup?: LookupFunction;
}): HttpPoster {
  const { timeoutMs, lookup } = options;
  // Own agents: a connection that another caller may use must not be reused past this caller's `lookup`.
  const kept = { keepAlive: true, maxSockets: 8, ...(lookup && { lookup }) };
  const agents = { 'http:': new HttpAgent(kept), 'https:': new HttpsAgent(kept) };
  return {
    post: (post) => exchange(post, agents, AbortSignal.timeout(timeoutMs)),
    close: () => {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
}

function exchange(
  { url, headers, body }: HttpPost,
  agents: { 'http:': HttpAgent; 'https:': HttpsAgent },
  signal: AbortSignal,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, signal };
    const request =
      url.protocol === 'https:'
        ? httpsRequest(url, { ...options, agent: agents['https:'] })
        : httpRequest(url, { ...options, agent: agents['http:'] });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > longestAnswer) response.destroy(new Error('the answer is too long'));
      });
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.end(body);
  });
}
