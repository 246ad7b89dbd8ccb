import { router } from '#app/trpc.ts';
import { archiveIndicator } from './archive-indicator.ts';
import { createIndicator } from './create-indicator.ts';
import { listIndicators } from './list-indicators.ts';
import { readIndicator } from './read-indicator.ts';
import { updateIndicator } from './update-indicator.ts';

export const indicatorsRouter = router({
  archiveIndicator,
  createIndicator,
  listIndicators,
  readIndicator,
  updateIndicator,
});
