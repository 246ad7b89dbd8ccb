import { router } from '#app/trpc.ts';
import { archiveAgency } from './archive-agency.ts';
import { createAgency } from './create-agency.ts';
import { listAgencies } from './list-agencies.ts';
import { moveAgency } from './move-agency.ts';
import { readAgency } from './read-agency.ts';
import { reorderAgencies } from './reorder-agencies.ts';
import { updateAgency } from './update-agency.ts';

export const agenciesRouter = router({
  archiveAgency,
  createAgency,
  listAgencies,
  moveAgency,
  readAgency,
  reorderAgencies,
  updateAgency,
});
