import { answerFile, refuseForm } from '#app/lib/answer-file.ts';
import type { Route } from './+types/download-report';
import { readFormat } from './read-format.ts';

/** Hands out a report as an official document. */
export function loader(args: Route.LoaderArgs) {
  const { obligation: obligationId } = args.params;
  return answerFile(args, (api) =>
    api.documents.renderReport.query({ obligationId, format: readFormat(args.params.format) }),
  );
}

export { refuseForm as action };
