import { fileHeaders } from '@tiendo/contracts';
import { isLang } from '@tiendo/i18n';
import { readLanguage } from '#app/lib/cookies.ts';
import { load } from '#app/lib/load.ts';
import { plainProblem } from '#app/lib/plain-page.ts';
import type { Route } from './+types/download-template';

/** Hands out the workbook in which an agency fills one report. */
export async function loader(args: Route.LoaderArgs) {
  try {
    return await load(args, async (api) => {
      const { obligation: obligationId } = args.params;
      const { base64, ...file } = await api.reporting.writeReportTemplate.query({ obligationId });
      return new Response(Buffer.from(base64, 'base64'), { headers: fileHeaders(file) });
    });
  } catch (error) {
    const lang = await readLanguage(args.request);
    throw plainProblem(error, isLang(lang) ? lang : 'vi');
  }
}
