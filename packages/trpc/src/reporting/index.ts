import { router } from '#app/trpc.ts';
import { extendReports } from './extend-reports.ts';
import { unlockReports } from './unlock-reports.ts';
import { waiveReport } from './waive-report.ts';
import { requestExtension } from './request-extension.ts';
import { decideExtension } from './decide-extension.ts';
import { withdrawExtension } from './withdraw-extension.ts';
import { listWaitingExtensions } from './list-waiting-extensions.ts';
import { approveReport } from './approve-report.ts';
import { commentReport } from './comment-report.ts';
import { requestReport } from './request-report.ts';
import { archiveSchedule } from './archive-schedule.ts';
import { createSchedule } from './create-schedule.ts';
import { decideReport } from './decide-report.ts';
import { importReportTemplate } from './import-report-template.ts';
import { listMyObligations } from './list-my-obligations.ts';
import { listSchedules } from './list-schedules.ts';
import { moveSchedule } from './move-schedule.ts';
import { previewSchedule } from './preview-schedule.ts';
import { readMatrix } from './read-matrix.ts';
import { readReport } from './read-report.ts';
import { readYearCalendar } from './read-year-calendar.ts';
import { readSchedule } from './read-schedule.ts';
import { reorderSchedules } from './reorder-schedules.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';
import { updateSchedule } from './update-schedule.ts';
import { writeReportTemplate } from './write-report-template.ts';

export const reportingRouter = router({
  archiveSchedule,
  createSchedule,
  decideReport,
  importReportTemplate,
  listMyObligations,
  listSchedules,
  moveSchedule,
  previewSchedule,
  readMatrix,
  readReport,
  readSchedule,
  readYearCalendar,
  reorderSchedules,
  saveDraft,
  submitReport,
  updateSchedule,
  approveReport,
  commentReport,
  requestReport,
  extendReports,
  unlockReports,
  waiveReport,
  requestExtension,
  decideExtension,
  withdrawExtension,
  listWaitingExtensions,
  writeReportTemplate,
});
