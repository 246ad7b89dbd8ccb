import { AppError, fileHeaders } from '@tiendo/contracts';
import { isLang } from '@tiendo/i18n';
import type { Api } from '#app/lib/backend.ts';
import { readLanguage } from '#app/lib/cookies.ts';
import { load, type RouteArgs } from '#app/lib/load.ts';
import { plainProblem } from '#app/lib/plain-page.ts';
import type { Route } from './+types/download-template';

/** Hands out the workbook in which an agency fills one report. */
export function loader(args: Route.LoaderArgs) {
  return answer(args, async (api) => {
    const { obligation: obligationId } = args.params;
    const { base64, ...file } = await api.reporting.writeReportTemplate.query({ obligationId });
    return new Response(Buffer.from(base64, 'base64'), { headers: fileHeaders(file) });
  });
}

/** A workbook takes no form; without this, React Router would answer in JSON. */
export function action(args: Route.ActionArgs) {
  return answer(args, () => Promise.reject(new AppError('bad_request')));
}

async function answer(args: RouteArgs, work: (api: Api) => Promise<Response>) {
  try {
    return await load(args, work);
  } catch (error) {
    const lang = await readLanguage(args.request);
    throw plainProblem(error, isLang(lang) ? lang : 'vi');
  }
}
