import { answerFile, refuseForm } from '#app/lib/answer-file.ts';
import type { Route } from './+types/download';

/** Sends one evidence file as a download, whatever its type. */
export function loader(args: Route.LoaderArgs) {
  return answerFile(args, (api) => api.files.readFile.query({ id: args.params.file }));
}

export { refuseForm as action };
