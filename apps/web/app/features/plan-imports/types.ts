import type { Outputs } from '#app/lib/api-types.ts';

type Api = Outputs['imports'];

/** Review is an import with all that its review page shows, but for the source's text. */
export type Review = Api['readImport'];

/** Item is one thing of a draft: an agency, a target, a task or a reporting rule. */
export type Item = Review['items'][number];

/** ItemKind is what an item is. */
export type ItemKind = Item['kind'];

/** ItemContent is what an item says. */
export type ItemContent = Item['content'];

/** Blocker is one thing to do before publishing. */
export type Blocker = Review['blockers'][number];

/** ImportListItem is one import in the list. */
export type ImportListItem = Api['listImports'][number];

/** Calendar is the draft's reporting year. */
export type Calendar = Api['previewImportCalendar'];

/** Redline is what publishing an amendment would do to its plan. */
export type Redline = Api['readRedline'];

/** itemKinds lists the kinds in the order in which the review shows them. */
export const itemKinds = ['agency', 'target', 'task', 'schedule'] as const;
