import { errorStatus } from '@tiendo/contracts';
import { apiFailure } from '#app/lib/api-error.ts';
import { backendContext } from '#app/lib/backend.ts';
import type { Route } from './+types/unread-stream';

/** Streams the reader's number of unread notices as server-sent events, for the script that keeps the bell up to date. */
export async function loader({ request, context, params }: Route.LoaderArgs): Promise<Response> {
  const backend = context.get(backendContext);
  try {
    const watch = await backend.api(params.tenant).notices.watchUnread.query();
    const stream = backend.watchUnread(watch, request.signal);
    // Any status but 200 tells a browser not to come back by itself.
    if (stream === null) return refusal(errorStatus.too_many_attempts);
    return new Response(stream, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        // Proxies that gather answers (nginx) would hold every event back.
        'X-Accel-Buffering': 'no',
      },
    });
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === null) backend.report(error);
    return refusal(failure?.status ?? errorStatus.internal);
  }
}

/** Takes no forms; without this React Router would answer in its own words. */
export function action(): Response {
  return refusal(errorStatus.bad_request);
}

function refusal(status: number): Response {
  return new Response(null, { status });
}
