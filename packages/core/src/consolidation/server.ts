export { draftConsolidation } from './draft-consolidation.ts';
export { readConsolidation, type ConsolidationView } from './read-consolidation.ts';
