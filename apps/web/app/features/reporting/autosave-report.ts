import { errorStatus, type ErrorCode } from '@tiendo/contracts';
import { createTranslator, isLang } from '@tiendo/i18n';
import { apiFailure } from '#app/lib/api-error.ts';
import { backendContext } from '#app/lib/backend.ts';
import { readLanguage } from '#app/lib/cookies.ts';
import { FormReader } from '#app/lib/form-reader.ts';
import { FormTooLarge, readForm } from '#app/lib/read-form.ts';
import type { Route } from './+types/autosave-report';
import { readTypedReport } from './read-report-form.ts';

/** Saves the draft that the browser sends by itself; the answer is for the script of the report editor. Files are left to the person's own saving. */
export async function action({ request, context, params }: Route.ActionArgs): Promise<Response> {
  const backend = context.get(backendContext);
  try {
    const form = new FormReader(await readForm(request));
    const content = readTypedReport(form, params.obligation);
    const { rowVersion } = await backend
      .api(params.tenant)
      .reporting.saveDraft.mutate({ ...content, fileIds: [], removedFileIds: [] });
    return Response.json({ rowVersion });
  } catch (error) {
    if (error instanceof FormTooLarge) return refusal(error.code, request);
    const failure = apiFailure(error);
    if (failure === null) backend.report(error);
    return refusal(failure?.code ?? 'internal', request);
  }
}

async function refusal(code: ErrorCode, request: Request): Promise<Response> {
  const lang = await readLanguage(request);
  const message = createTranslator(isLang(lang) ? lang : 'vi').error(code);
  return Response.json({ code, message }, { status: errorStatus[code] });
}
