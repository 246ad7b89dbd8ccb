import type {
  DraftWarning,
  ImportDoubt,
  ImportItemContent,
  PlanDraft,
  Span,
} from '@tiendo/contracts';

/** DraftItem is one thing to review, made of a draft; its place in the list is its position. */
export interface DraftItem {
  id: string;
  parentId: string | null;
  content: ImportItemContent;
  doubts: ImportDoubt[];
  span: Span | null;
  /** The existing agency that an agency item surely is. */
  agencyId: string | null;
}

/** KnownAgency is an agency that the tenant has; an archived one is never matched, but its name is taken. */
export interface KnownAgency {
  id: string;
  name: string;
  shortName: string | null;
  archived: boolean;
}

/** KnownIndicator is an entry of the ministry's catalogue. */
export interface KnownIndicator {
  id: string;
  name: string;
}

/** DraftWork is what the makers of items work with. */
export interface DraftWork {
  draft: PlanDraft;
  /** Draws the id of an item that is named once; the same name gives the same id. */
  idOf: (name: string) => string;
}

/** listDoubts gives the doubts that hold, in the order given, and `warning` where the importer was unsure of the passage. */
export function listDoubts(
  warnings: readonly DraftWarning[],
  span: Span,
  doubts: Partial<Record<ImportDoubt, boolean>>,
): ImportDoubt[] {
  const touched = warnings.some(
    (warning) => warning.span && warning.span.start < span.end && span.start < warning.span.end,
  );
  const held: ImportDoubt[] = (
    [
      'no_value',
      'no_due_rule',
      'no_agency',
      'several_agencies',
      'similar_agency',
      'long_text',
      'many_clauses',
      'other_year',
    ] as const
  ).filter((doubt) => doubts[doubt]);
  return touched ? ['warning', ...held] : held;
}

/** isOtherYear tells whether a day lies outside the plan's years. */
export function isOtherYear(date: string | null, { period }: PlanDraft): boolean {
  if (date === null) return false;
  const year = Number(date.slice(0, 4));
  return (period.from !== null && year < period.from) || (period.to !== null && year > period.to);
}
