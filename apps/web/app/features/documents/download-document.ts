import { answerFile, refuseForm } from '#app/lib/answer-file.ts';
import type { Route } from './+types/download-document';
import { readFormat } from './read-format.ts';

/** Hands out an official document that was made. */
export function loader(args: Route.LoaderArgs) {
  const { document: id } = args.params;
  return answerFile(args, (api) =>
    api.documents.renderDocument.query({ id, format: readFormat(args.params.format) }),
  );
}

export { refuseForm as action };
