export { archiveTarget } from './archive-target.ts';
export { listTargets } from './list-targets.ts';
export { readTarget } from './read-target.ts';
export { moveTarget, reorderTargets } from './reorder-targets.ts';
export { createTarget, updateTarget } from './save-target.ts';
export type { TargetListItem, TargetView } from './views.ts';
