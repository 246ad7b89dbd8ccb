import { renderToString } from 'react-dom/server';
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
} from 'react-router';
import { backendContext } from '#app/lib/backend.ts';

/** The server finds the key under which it hands its Backend to a request here, in the bundle that reads it. */
export { backendContext } from '#app/lib/backend.ts';

/** Pages are rendered whole: renderToString is four times as fast as a stream, and no page waits for something slow. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Response {
  const html = renderToString(<ServerRouter context={entry} url={request.url} />);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', 'no-store');
  for (const cookie of context.get(backendContext).cookies) headers.append('Set-Cookie', cookie);
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Errors that nobody expected are written to the log; refusals and broken-off requests are not. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error))
    context.get(backendContext).report(error);
};
