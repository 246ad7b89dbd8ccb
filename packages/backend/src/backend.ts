import type { BackendDeps } from '@tiendo/trpc';

/** BackendOptions are the settings that every process which runs the router reads from its environment. */
export interface BackendOptions {
  /** The database as its owner; the serving roles' connections are derived from it. */
  databaseUrl: string;
  appSecret: string;
  /** Without it the queue lives in PostgreSQL. */
  redisUrl?: string | undefined;
  /** The folder under which evidence files are kept. */
  dataDir: string;
  /** The folders in which LibreOffice is looked for, as in PATH; without it there are no PDFs. */
  programPath?: string | undefined;
  /** How many connections this process may hold for tenants' rows; 10 unless told otherwise. */
  poolSize?: number;
  clock?: () => Date;
  /** onQueueError hears of what goes wrong with the queue; requests go on without it. */
  onQueueError?: (error: Error) => void;
}

/** Readiness says which parts a request could not be served with just now; none when `ok`. */
export interface Readiness {
  ok: boolean;
  failing: ('database' | 'queue')[];
}

/** Backend is all that a process needs to run the router. */
export interface Backend {
  readonly deps: BackendDeps;
  /** ready asks the database and the queue, and answers within two seconds. */
  ready(): Promise<Readiness>;
  /** close lets go of every connection; nothing may be asked of the backend afterwards. */
  close(): Promise<void>;
}
