import type { ReminderItem, ReminderMail } from '@tiendo/contracts';
import type { Tone } from './mail-document.ts';
import { toneOf } from './work-item.ts';

/** SortedItems are what a reminder speaks of, each part by its last day. */
export type SortedItems = Record<Tone, ReminderItem[]>;

/** sortItems parts what is overdue from what is due soon, what is latest first. */
export function sortItems({ items, today }: Pick<ReminderMail, 'items' | 'today'>): SortedItems {
  const byDay = [...items].sort((a, b) => compare(a.lastDay, b.lastDay));
  return {
    overdue: byDay.filter((item) => toneOf(item, today) === 'overdue'),
    due: byDay.filter((item) => toneOf(item, today) === 'due'),
  };
}

/** mostUrgent is the first of what is overdue, or of what is due; without any item it throws a RangeError. */
export function mostUrgent({ overdue, due }: SortedItems): ReminderItem {
  const first = overdue[0] ?? due[0];
  if (first === undefined) throw new RangeError('a reminder needs at least one item');
  return first;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
