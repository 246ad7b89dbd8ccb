import { errorStatus, type ErrorCode } from '@tiendo/contracts';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { apiFailure } from './api-error.ts';
import { backendContext, type Api, type Backend } from './backend.ts';
import { PageRefusal } from './page-refusal.ts';

/** RouteArgs is what React Router gives to a loader or an action. */
export interface RouteArgs {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  context: Readonly<RouterContextProvider>;
}

/** PageProblem is what the error page is told: a code with a sentence, and for unexpected errors a code for support. */
export interface PageProblem {
  code: string;
  support: string | null;
}

/**
 * load runs a loader's work with the API of the tenant in the address. Whoever is not signed in is sent to the sign-in page and comes back
 * afterwards; a refusal becomes an error page with its sentence and status.
 */
export async function load<T>(
  args: RouteArgs,
  work: (api: Api, backend: Backend) => Promise<T>,
): Promise<T> {
  const backend = args.context.get(backendContext);
  try {
    return await work(backend.api(args.params.tenant ?? null), backend);
  } catch (error) {
    throw pageError(error, args.request, backend);
  }
}

/** pageError turns what a loader or an action threw into what the browser gets. */
export function pageError(error: unknown, request: Request, backend: Backend): unknown {
  if (error instanceof Response) return error;
  if (error instanceof PageRefusal) return problem(error.code, errorStatus[error.code]);
  const failure = apiFailure(error);
  if (failure === null) return problem('internal', 500, backend.report(error));
  if (failure.status === 401) return redirect(signInPath(request));
  // What a page asks for comes from its address: an address that cannot be read is one that does not exist.
  if (failure.code === 'invalid_input' && request.method === 'GET')
    return problem('not_found', 404);
  return problem(failure.code, failure.status);
}

function problem(code: ErrorCode, status: number, support: string | null = null) {
  return data({ code, support } satisfies PageProblem, status);
}

/** signInPath is the sign-in page that leads back to what was asked for. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `/dang-nhap?tiep=${encodeURIComponent(pathname + search)}`;
}
