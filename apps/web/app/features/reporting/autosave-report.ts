import { errorStatus, type ErrorCode } from '@tiendo/contracts';
import { createTranslator, isLang } from '@tiendo/i18n';
import { apiFailure } from '#app/lib/api-error.ts';
import { backendContext } from '#app/lib/backend.ts';
import { readLanguage } from '#app/lib/cookies.ts';
import { FormReader } from '#app/lib/form-reader.ts';
import { plainPage } from '#app/lib/plain-page.ts';
import { FormTooLarge, readForm } from '#app/lib/read-form.ts';
import type { Route } from './+types/autosave-report';
import { readTypedReport } from './read-report-form.ts';

/** Saves the draft that the browser sends by itself; the answer is for the script of the report editor. Files are left to the person's own saving. */
export async function action({ request, context, params }: Route.ActionArgs): Promise<Response> {
  const backend = context.get(backendContext);
  const form = await formOrError(request);
  if (!(form instanceof FormReader)) return refusal(form, request);
  try {
    const content = readTypedReport(form, params.obligation);
    const { rowVersion } = await backend
      .api(params.tenant)
      .reporting.saveDraft.mutate({ ...content, fileIds: [], removedFileIds: [] });
    return Response.json({ rowVersion });
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === null) backend.report(error);
    return refusal(failure?.code ?? 'internal', request);
  }
}

/** Nobody reads anything here; without this, React Router would answer in its own words. */
export function loader({ request }: Route.LoaderArgs): Promise<Response> {
  return refusal('not_found', request);
}

async function formOrError(request: Request): Promise<FormReader | ErrorCode> {
  try {
    return new FormReader(await readForm(request));
  } catch (error) {
    return error instanceof FormTooLarge ? error.code : 'bad_request';
  }
}

/** The script asks for JSON; whoever comes here by another way gets a page. */
async function refusal(code: ErrorCode, request: Request): Promise<Response> {
  const chosen = await readLanguage(request);
  const lang = isLang(chosen) ? chosen : 'vi';
  const status = errorStatus[code];
  if (request.headers.get('accept') === 'application/json')
    return Response.json({ code, message: createTranslator(lang).error(code) }, { status });
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(plainPage(code, lang), { status, headers });
}
