import type { AppRouter } from '@tiendo/trpc';
import type { TRPCClient } from '@trpc/client';
import { createContext } from 'react-router';

/** Api is the typed client that pages reach data through; where the router runs is decided by server/api-client.ts. */
export type Api = TRPCClient<AppRouter>;

/** UnreadWatch is what notices.watchUnread gave for an open page. */
export type UnreadWatch = Awaited<ReturnType<Api['notices']['watchUnread']['query']>>;

/** Backend is what the server hands to every request. */
export interface Backend {
  /** api speaks as the signed-in person, in the tenant named by the address (null: in none). */
  api(tenantSlug: string | null): Api;
  /** cookies are sent with the page that answers this request. */
  readonly cookies: string[];
  /** watchUnread streams a person's unread count to an open page, as server-sent events; null when they have too many open. */
  watchUnread(watch: UnreadWatch, signal: AbortSignal): ReadableStream<Uint8Array> | null;
  /** Public settings of this installation. */
  readonly settings: {
    secureCookies: boolean;
    appUrl: string;
    /** The key by which push services know us, for browsers that subscribe; null where this installation has no web push. */
    pushKey: string | null;
  };
  /** today is the civil date in Vietnam. */
  today(): string;
  /** report writes an unexpected error to the log and gives the code that the page shows. */
  report(error: unknown): string;
}

/** backendContext is where loaders and actions find the Backend of their request. */
export const backendContext = createContext<Backend>();
