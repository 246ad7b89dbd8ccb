import { router } from '#app/trpc.ts';
import { readSettings } from './read-settings.ts';
import { updateReportingSettings } from './update-reporting-settings.ts';
import { updateSettings } from './update-settings.ts';

export const tenancyRouter = router({ readSettings, updateReportingSettings, updateSettings });
