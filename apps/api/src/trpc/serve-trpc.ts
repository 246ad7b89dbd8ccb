import { maxBodyBytes } from '@tiendo/contracts';
import { appRouter, createRequestContext, type BackendDeps } from '@tiendo/trpc';
import { TRPCError } from '@trpc/server';
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestInfo } from '#app/request-info.ts';
import { answerCalls, answerError, type Answer, type Reporter } from './answer-calls.ts';

type Route = FastifyRequest<{ Params: { '*': string } }>;

/**
 * serveTrpc answers tRPC's protocol under /trpc: JSON calls, single and in batches, by the short way of answerCalls; files and whatever else
 * tRPC knows through its own adapter. What fails before a procedure is reached is answered in the same form.
 */
export function serveTrpc(app: FastifyInstance, deps: BackendDeps): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  app.addContentTypeParser('multipart/form-data', (_request, body, done) => done(null, body));
  app.setErrorHandler((error, request, reply) =>
    send(reply, answerError(toTrpcError(error), reporter(request))),
  );
  app.setNotFoundHandler((request, reply) =>
    send(reply, answerError(new TRPCError({ code: 'NOT_FOUND' }), reporter(request))),
  );
  app.get('/trpc/*', async (request: Route, reply) =>
    takesShortWay(request)
      ? send(reply, await answer(deps, request))
      : byAdapter(deps, request, reply),
  );
  app.post('/trpc/*', async (request: Route, reply) =>
    takesShortWay(request)
      ? send(reply, await answer(deps, request))
      : byAdapter(deps, request, reply),
  );
}

function takesShortWay({ method, headers }: FastifyRequest): boolean {
  if (headers['trpc-accept'] || headers.accept?.includes('application/jsonl')) return false;
  return method === 'GET' || mediaType(headers['content-type']) === 'application/json';
}

function mediaType(header: string | undefined): string | undefined {
  return header?.split(';', 1)[0]?.trim().toLowerCase();
}

function answer(deps: BackendDeps, request: Route): Promise<Answer> {
  return answerCalls(
    {
      method: request.method,
      path: request.params['*'],
      query: request.query,
      body: request.body,
    },
    createRequestContext(deps, requestInfo(request)),
    reporter(request),
  );
}

async function byAdapter(deps: BackendDeps, request: Route, reply: FastifyReply): Promise<void> {
  const report = reporter(request);
  await fastifyRequestHandler({
    router: appRouter,
    req: request,
    res: reply,
    path: request.params['*'],
    maxBodySize: maxBodyBytes,
    maxBatchSize: 10,
    createContext: () => createRequestContext(deps, requestInfo(request)),
    onError: ({ error, path }) => report(error, path),
  });
}

function send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
  return reply.code(status).type('application/json').send(body);
}

/** Only what nobody expected is written down as an error; a refused input is an answer. */
function reporter(request: FastifyRequest): Reporter {
  return (error, path) => {
    if (error.code !== 'INTERNAL_SERVER_ERROR') return;
    request.log.error({ err: error.cause ?? error, procedure: path }, 'unexpected error');
  };
}

/** Fastify's own refusals (body too large, unknown type of content) carry a status; anything else is unexpected. */
function toTrpcError(error: unknown): unknown {
  if (!(error instanceof Error) || !('statusCode' in error)) return error;
  if (error.statusCode === 413) return new TRPCError({ code: 'PAYLOAD_TOO_LARGE', cause: error });
  if (error.statusCode === 415) {
    return new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', cause: error });
  }
  return error.statusCode === 400 ? new TRPCError({ code: 'BAD_REQUEST', cause: error }) : error;
}
