import { router } from '#app/trpc.ts';
import { appointStandingBody } from './appoint-standing-body.ts';
import { cancelMandate } from './cancel-mandate.ts';
import { listMandates } from './list-mandates.ts';
import { mergeAgencies } from './merge-agencies.ts';

export const mandatesRouter = router({
  appointStandingBody,
  cancelMandate,
  listMandates,
  mergeAgencies,
});
