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

/** ImportListItem is one import in the list. */
export type ImportListItem = Api['listImports'][number];

/** Calendar is the draft's reporting year. */
export type Calendar = Api['previewImportCalendar'];

/** itemKinds lists the kinds in the order in which the review shows them. */
export const itemKinds = ['agency', 'target', 'task', 'schedule'] as const;
