import { errorStatus, type ErrorCode } from '@tiendo/contracts';
import { apiFailure } from '#app/lib/api-error.ts';
import { isLang } from '@tiendo/i18n';
import { backendContext } from '#app/lib/backend.ts';
import { readLanguage } from '#app/lib/cookies.ts';
import { plainPage } from '#app/lib/plain-page.ts';
import type { Route } from './+types/unread-stream';

/** Streams the reader's number of unread notices as server-sent events, for the script that keeps the bell up to date. */
export async function loader({ request, context, params }: Route.LoaderArgs): Promise<Response> {
  const backend = context.get(backendContext);
  try {
    const watch = await backend.api(params.tenant).notices.watchUnread.query();
    const stream = backend.watchUnread(watch, request.signal);
    // Any status but 200 tells a browser not to come back by itself.
    if (stream === null) return refusal('too_many_attempts', request);
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
    return refusal(failure?.code ?? 'internal', request);
  }
}

/** Takes no forms; without this React Router would answer in its own words. */
export function action({ request }: Route.ActionArgs): Promise<Response> {
  return refusal('bad_request', request);
}

/** The script stops at any answer but a stream; a person who comes here reads a sentence. */
async function refusal(code: ErrorCode, request: Request): Promise<Response> {
  const lang = await readLanguage(request);
  return new Response(plainPage(code, isLang(lang) ? lang : 'vi'), {
    status: errorStatus[code],
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
