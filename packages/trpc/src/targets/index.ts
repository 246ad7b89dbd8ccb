import { router } from '#app/trpc.ts';
import { archiveTarget } from './archive-target.ts';
import { createTarget } from './create-target.ts';
import { listTargets } from './list-targets.ts';
import { moveTarget } from './move-target.ts';
import { readTarget } from './read-target.ts';
import { reorderTargets } from './reorder-targets.ts';
import { updateTarget } from './update-target.ts';

export const targetsRouter = router({
  archiveTarget,
  createTarget,
  listTargets,
  moveTarget,
  readTarget,
  reorderTargets,
  updateTarget,
});
