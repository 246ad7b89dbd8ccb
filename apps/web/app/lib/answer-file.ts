import { AppError, fileHeaders } from '@tiendo/contracts';
import { isLang } from '@tiendo/i18n';
import type { Api, Backend } from './backend.ts';
import { readLanguage } from './cookies.ts';
import { load, type RouteArgs } from './load.ts';
import { plainProblem } from './plain-page.ts';

/** SentFile is a file as the API gives it. */
interface SentFile {
  name: string;
  mediaType: string;
  sizeBytes: number;
  base64: string;
}

/** answerFile hands out a file as a download, never shown in the page's own origin; a refusal is a page of one sentence with its status. */
export function answerFile(args: RouteArgs, work: (api: Api) => Promise<SentFile>) {
  return answerPlainly(args, async (api) => {
    const { base64, ...file } = await work(api);
    return new Response(Buffer.from(base64, 'base64'), { headers: fileHeaders(file) });
  });
}

/** refuseForm answers a form that is sent to a file: it takes none, and without this React Router would answer in JSON. */
export function refuseForm(args: RouteArgs) {
  return answerPlainly(args, () => Promise.reject(new AppError('bad_request')));
}

/** answerPlainly answers what is no page; a refusal is a page of one sentence with its status. */
export async function answerPlainly(
  args: RouteArgs,
  work: (api: Api, backend: Backend) => Promise<Response>,
) {
  try {
    return await load(args, work);
  } catch (error) {
    const lang = await readLanguage(args.request);
    throw plainProblem(error, isLang(lang) ? lang : 'vi');
  }
}
