import { AppError, fileHeaders } from '@tiendo/contracts';
import { isLang } from '@tiendo/i18n';
import { readLanguage } from '#app/lib/cookies.ts';
import { load, type RouteArgs } from '#app/lib/load.ts';
import { plainProblem } from '#app/lib/plain-page.ts';
import type { Api } from '#app/lib/backend.ts';
import type { Route } from './+types/download';

/** Sends one evidence file as a download: never shown in the page's own origin, whatever its type. */
export function loader(args: Route.LoaderArgs) {
  return answer(args, async (api) => {
    const { base64, ...file } = await api.files.readFile.query({ id: args.params.file });
    return new Response(Buffer.from(base64, 'base64'), { headers: fileHeaders(file) });
  });
}

/** A file takes no form; without this, React Router would answer in JSON. */
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
