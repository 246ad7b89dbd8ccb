import type { AuditAction } from '@tiendo/contracts';
import type { StateLook } from '@tiendo/ui';

/** actionLooks gives each kind of change its sign in the log. */
export const actionLooks: Readonly<Record<AuditAction, StateLook>> = {
  created: { tone: 'success', icon: 'add' },
  updated: { tone: 'info', icon: 'edit' },
  reordered: { tone: 'neutral', icon: 'moveDown' },
  archived: { tone: 'neutral', icon: 'archive' },
  restored: { tone: 'info', icon: 'restore' },
  status_changed: { tone: 'info', icon: 'inProgress' },
  removed: { tone: 'warning', icon: 'remove' },
};
