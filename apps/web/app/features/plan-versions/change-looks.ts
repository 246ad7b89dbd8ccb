import type { StateLook } from '@tiendo/ui';
import type { Text } from '#app/lib/text.ts';

/** Change is what a version did to a target, a task or a reporting rule. */
export type Change = 'kept' | 'changed' | 'added' | 'removed';

/** What a version can do, what matters most first. */
const changes = ['changed', 'added', 'removed', 'kept'] as const;

/** changeLooks say how each change is shown. */
export const changeLooks = {
  kept: { tone: 'neutral', icon: 'done' },
  changed: { tone: 'info', icon: 'edit' },
  added: { tone: 'success', icon: 'add' },
  removed: { tone: 'warning', icon: 'cancelled' },
} as const satisfies Record<Change, StateLook>;

/** countsText writes how many were kept, changed, added and removed; what did not occur is left out. */
export function countsText(counts: Record<Change, number>, { t }: Text): string {
  return changes
    .filter((change) => counts[change] > 0)
    .map((change) => t(`plan-versions.count_${change}`, { count: counts[change] }))
    .join(', ');
}
