import type { Span } from '@tiendo/contracts';
import { itemKinds, type ItemKind } from './types.ts';

/** showModes lists the ways to show a draft's items, the first one without being asked for. */
export const showModes = ['doubtful', 'all', 'open'] as const;

/** ShowMode: doubtful items first, everything in the order of the source, or only what still needs an act. */
export type ShowMode = (typeof showModes)[number];

/** How the address writes them. */
const modeNames = { doubtful: 'khong-chac', all: 'tat-ca', open: 'con-thieu' } as const;
const kindNames = {
  agency: 'co-quan',
  target: 'chi-tieu',
  task: 'nhiem-vu',
  schedule: 'bao-cao',
} as const;

/** ReviewQuery is what the address of the review says: nothing of it lives in the browser alone. */
export interface ReviewQuery {
  show: ShowMode;
  /** The item whose passage is highlighted. */
  item: string | null;
  /** The item that is being edited in place; `header` for the plan's header. */
  edit: string | null;
  /** The item that is being split. */
  split: string | null;
  /** The kind of item that is being added. */
  add: ItemKind | null;
  /** A passage to highlight that is no item's: a warning's, or a live row's. */
  passage: Span | null;
  /** Where the shown stretch of the source begins. */
  from: number | null;
  /** The item that was removed just now, to be undone. */
  removed: string | null;
  /** Whether something was saved just now. */
  saved: boolean;
}

/** sectionId is the fragment of a kind's section. */
export const sectionId = (kind: ItemKind) => `phan-${kindNames[kind]}`;

/** itemId is the fragment of an item's card. */
export const itemId = (id: string) => `muc-${id}`;

/** readReviewQuery reads the address; what cannot be read counts as not said. */
export function readReviewQuery(search: URLSearchParams): ReviewQuery {
  const kind = (name: string) => itemKinds.find((one) => kindNames[one] === search.get(name));
  return {
    show: showModes.find((mode) => modeNames[mode] === search.get('xem')) ?? 'doubtful',
    item: search.get('muc'),
    edit: search.get('sua'),
    split: search.get('tach'),
    add: kind('them') ?? null,
    passage: readPassage(search.get('doan')),
    from: readOffset(search.get('tu')),
    removed: search.get('da-bo'),
    saved: search.has('da-luu'),
  };
}

/** QueryChange is what a link changes in the address; filter and selected item stay unless named, an open form closes. */
export type QueryChange = Partial<Omit<ReviewQuery, 'saved'>> & { saved?: true };

/** reviewSearch writes the query part of a link that leads to another state of the review. */
export function reviewSearch(query: ReviewQuery, change: QueryChange): string {
  const { show, item } = { ...query, ...change };
  const search = new URLSearchParams();
  const set = (name: string, value: string | null | undefined) => {
    if (value) search.set(name, value);
  };
  set('xem', show === 'doubtful' ? null : modeNames[show]);
  set('muc', item);
  set('sua', change.edit);
  set('tach', change.split);
  set('them', change.add && kindNames[change.add]);
  set('doan', change.passage && `${change.passage.start}-${change.passage.end}`);
  set('tu', change.from === undefined || change.from === null ? null : String(change.from));
  set('da-bo', change.removed);
  set('da-luu', change.saved && '1');
  return search.size === 0 ? '' : `?${search}`;
}

function readPassage(text: string | null): Span | null {
  const [start, end] = (text ?? '').split('-').map(readOffset);
  if (start === undefined || start === null || end === undefined || end === null) return null;
  return end > start ? { start, end } : null;
}

function readOffset(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
