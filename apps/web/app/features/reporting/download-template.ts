import { answerFile, refuseForm } from '#app/lib/answer-file.ts';
import type { Route } from './+types/download-template';

/** Hands out the workbook in which an agency fills one report. */
export function loader(args: Route.LoaderArgs) {
  const { obligation: obligationId } = args.params;
  return answerFile(args, (api) => api.reporting.writeReportTemplate.query({ obligationId }));
}

export { refuseForm as action };
