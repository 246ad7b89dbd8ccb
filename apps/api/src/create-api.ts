import type { Backend } from '@tiendo/backend';
import type { Logger } from '@tiendo/config';
import { maxBodyBytes } from '@tiendo/contracts';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { answerHealth } from './health.ts';
import { logRequests } from './log-requests.ts';
import { secure } from './security.ts';
import { serveTrpc } from './trpc/serve-trpc.ts';

/** ApiOptions are what the host needs beside the backend. */
export interface ApiOptions {
  backend: Pick<Backend, 'deps' | 'ready'>;
  log: Logger;
  trustProxy: string[];
  allowedOrigins: string[];
}

/** createApi builds the HTTP host of the router; it does not listen yet. */
export function createApi(options: ApiOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = options.log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    bodyLimit: maxBodyBytes,
    // A slow or silent client must not hold a connection for ever; large uploads over poor lines get five minutes.
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
  });
  secure(app, options.allowedOrigins);
  logRequests(app);
  answerHealth(app, options.backend);
  serveTrpc(app, options.backend.deps);
  return app;
}
