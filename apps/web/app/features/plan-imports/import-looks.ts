import type { StateLook } from '@tiendo/ui';
import type { ImportListItem } from './types.ts';

/** importLooks is how the state of an import is shown. */
export const importLooks: Readonly<Record<ImportListItem['state'], StateLook>> = {
  reading: { tone: 'info', icon: 'inProgress' },
  review: { tone: 'warning', icon: 'draft' },
  failed: { tone: 'danger', icon: 'failed' },
  published: { tone: 'success', icon: 'done' },
  discarded: { tone: 'neutral', icon: 'cancelled' },
};
