export { archiveAgency } from './archive-agency.ts';
export { listAgencies } from './list-agencies.ts';
export { readAgency } from './read-agency.ts';
export { moveAgency, reorderAgencies } from './reorder-agencies.ts';
export { createAgency, updateAgency } from './save-agency.ts';
export type { AgencyListItem, AgencyView } from './views.ts';
