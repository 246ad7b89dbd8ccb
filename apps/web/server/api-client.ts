import {
  createRequestContext,
  type AppRouter,
  type BackendDeps,
  type RequestInfo,
} from '@tiendo/trpc';
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  isNonJsonSerializable,
  splitLink,
  type TRPCClient,
} from '@trpc/client';
import { directLink } from './direct-link.ts';

/** localClient calls the router in this process: one function call instead of one HTTP request a query. */
export function localClient(deps: BackendDeps, request: RequestInfo): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({
    links: [directLink(createRequestContext(deps, request))],
  });
}

/** httpClient calls the router behind API_URL with the person's session; files go alone, other calls of one tick together. */
export function httpClient(apiUrl: string, request: RequestInfo): TRPCClient<AppRouter> {
  const url = `${apiUrl}/trpc`;
  const headers = {
    ...(request.sessionToken && { authorization: `Bearer ${request.sessionToken}` }),
    ...(request.tenantSlug && { 'x-tiendo-tenant': request.tenantSlug }),
    'x-forwarded-for': request.source,
  };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => isNonJsonSerializable(operation.input),
        true: httpLink({ url, headers }),
        false: httpBatchLink({ url, headers, maxItems: 10, maxURLLength: 4_000 }),
      }),
    ],
  });
}
