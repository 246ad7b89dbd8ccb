import type { IconName } from '../icon/icons.ts';

/** NavItem is one place of the main navigation; `count` is what waits there, `countLabel` how it is read aloud. */
export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current?: boolean;
  readonly count?: number;
  readonly countLabel?: string;
  /** shortLabel stands in the bottom bar of a phone, where a long label would wrap. */
  readonly shortLabel?: string;
};

/** NavGroup is a part of the navigation with its heading. */
export type NavGroup = { readonly label?: string; readonly items: readonly NavItem[] };
