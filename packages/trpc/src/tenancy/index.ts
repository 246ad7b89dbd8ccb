import { router } from '#app/trpc.ts';
import { readReportOutline } from './read-report-outline.ts';
import { readSettings } from './read-settings.ts';
import { updateReportOutline } from './update-report-outline.ts';
import { updateReportingSettings } from './update-reporting-settings.ts';
import { updateSettings } from './update-settings.ts';

export const tenancyRouter = router({
  readReportOutline,
  readSettings,
  updateReportOutline,
  updateReportingSettings,
  updateSettings,
});
