export { appointStandingBody, cancelMandate } from './appoint-standing-body.ts';
export { handOverDue } from './hand-over.ts';
export { listMandates, type MandateView } from './list-mandates.ts';
export { mergeAgencies } from './merge-agencies.ts';
