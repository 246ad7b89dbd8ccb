import type { Auth, SignedIn } from '@tiendo/auth';
import type { TickName } from '@tiendo/contracts';
import type { PdfMaker } from '@tiendo/core/documents';
import type { FileStore } from '@tiendo/core/files';
import type { OperatorQueue } from '@tiendo/core/operations';
import type { Database } from '@tiendo/db';

/** BackendDeps is what the composition root of a process gives the router. */
export interface BackendDeps {
  database: Database;
  auth: Auth;
  /** The installation's secret, from which the keys of links in mails are derived. */
  appSecret: string;
  files: FileStore;
  /** pdf gives what turns documents into PDFs, null where this machine has nothing that can; it is looked for at the first use. */
  pdf: () => Promise<PdfMaker>;
  /** isPushAddress tells whether an address that a browser named could be that of a push service. */
  isPushAddress: (endpoint: string) => boolean;
  clock: () => Date;
  /** What the operator sees of the queue. */
  queue: OperatorQueue;
  /** wake asks the worker to look at its ledger soon; losing the call only delays it to the next tick. */
  wake: (job: TickName) => Promise<void>;
}

/** RequestInfo is what a request says of itself; nothing in it is trusted but the session token, which is looked up. */
export interface RequestInfo {
  sessionToken: string | null;
  tenantSlug: string | null;
  /** Where the request comes from, for counting failed sign-ins. */
  source: string;
}

/** RequestContext is what every procedure starts from. */
export interface RequestContext extends BackendDeps {
  request: RequestInfo;
  /** signedIn reads the session once a request, however many procedures ask. */
  signedIn(): Promise<SignedIn | null>;
}

/** createRequestContext prepares one request; it sends nothing to the database by itself. */
export function createRequestContext(deps: BackendDeps, request: RequestInfo): RequestContext {
  let session: Promise<SignedIn | null> | undefined;
  return {
    ...deps,
    request,
    signedIn: () => {
      session ??= request.sessionToken
        ? deps.auth.readSession(request.sessionToken)
        : Promise.resolve(null);
      return session;
    },
  };
}
