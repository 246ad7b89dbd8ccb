import type {
  CivilDate,
  DraftWarning,
  ImportDoubt,
  ImportFailure,
  ImportHeader,
  ImportItemContent,
  ImportItemKind,
  ImportItemState,
  PlanImportState,
  ScheduleKind,
} from '@tiendo/contracts';
import type { AuditValue } from '#app/audit/views.ts';

/** ImportListItem is one import in the list: finished ones and those that wait for somebody. */
export interface ImportListItem {
  id: string;
  fileName: string;
  state: PlanImportState;
  failure: ImportFailure | null;
  /** The plan that it amends, or that it became. */
  plan: { id: string; title: string } | null;
  amends: boolean;
  startedBy: string;
  /** Instants in ISO 8601. */
  createdAt: string;
  publishedAt: string | null;
  confirmed: number;
  total: number;
}

/** ImportItemView is one thing of a draft as the review page shows it. */
export interface ImportItemView {
  id: string;
  kind: ImportItemKind;
  /** Order in the source; items added by hand stand where they were added. */
  position: number;
  /** The target that this target is a clause or a milestone of. */
  parentId: string | null;
  state: ImportItemState;
  content: ImportItemContent;
  /** Why it asks to be looked at first; empty when it is sure. */
  doubts: ImportDoubt[];
  /** Its passage, in UTF-16 code units of the source's text; null for one added by hand. */
  span: { start: number; end: number } | null;
  /** The passage quoted, white space as in the source. */
  quote: string | null;
  /** The existing row that it is: an agency, or in an amendment the target, task or rule that it continues. */
  match: { id: string; name: string } | null;
  rowVersion: number;
}

/** ImportProgress counts the items of one kind; removed ones are not counted. */
export interface ImportProgress {
  confirmed: number;
  total: number;
  doubtful: number;
}

/** ImportReview is an import with all that its review page shows, but for the source's text. */
export interface ImportReview {
  id: string;
  state: PlanImportState;
  failure: ImportFailure | null;
  fileName: string;
  file: { id: string; name: string; sizeBytes: number };
  plan: { id: string; title: string } | null;
  amends: boolean;
  /** Null until the document was read. */
  header: ImportHeader | null;
  /** Warnings of the importer, in the order of the source; those that touch an item's passage are among its doubts as well. */
  warnings: DraftWarning[];
  items: ImportItemView[];
  progress: Record<ImportItemKind, ImportProgress>;
  /** The tenant's agencies that an agency item can be matched to. */
  agencies: { id: string; name: string }[];
  /** The ministry's catalogue that targets can be matched to. */
  indicators: { id: string; code: string; name: string }[];
  /** What keeps it from being published now, empty when nothing does. */
  blockers: ImportBlocker[];
  sourceLength: number;
  rowVersion: number;
}

/** ImportBlocker is one thing to do before publishing; `itemId` is null where it is about the whole draft. */
export interface ImportBlocker {
  reason:
    | 'unconfirmed'
    | 'header'
    | 'no_content'
    | 'task_without_agency'
    | 'schedule_incomplete'
    | 'agency_removed';
  kind: ImportItemKind | null;
  itemId: string | null;
  count: number;
}

/** SourceText is a stretch of a source's text: `text` is the slice from `from`, of `total` code units. */
export interface SourceText {
  from: number;
  text: string;
  total: number;
}

/** ImportCalendarRow is one period that the draft's reporting rules give, computed as the tenant reads dates. */
export interface ImportCalendarRow {
  itemId: string;
  title: string;
  kind: ScheduleKind;
  hop: number;
  periodFrom: CivilDate;
  periodTo: CivilDate;
  lastDay: CivilDate;
}

/** ImportCalendar is the draft's reporting year: dated periods, and the rules that have no dates yet. */
export interface ImportCalendar {
  year: number;
  rows: ImportCalendarRow[];
  undated: { itemId: string; title: string; dueText: string }[];
}

/** RedlineEntry is one target, task or rule of an amendment beside what it was; `changes` names fields in words of the audit log. */
export interface RedlineEntry {
  change: 'kept' | 'changed' | 'added' | 'removed';
  kind: 'target' | 'task' | 'schedule';
  /** The live row; null for what is added. */
  id: string | null;
  /** The draft's item; null for what is removed, and for what is kept because the document does not speak of it. */
  itemId: string | null;
  title: string;
  before: Record<string, AuditValue> | null;
  after: Record<string, AuditValue> | null;
  /** Names of the fields that differ. */
  fields: string[];
}

/** Redline is what publishing an amendment would do to its plan. */
export interface Redline {
  counts: Record<RedlineEntry['change'], number>;
  header: { field: string; before: AuditValue; after: AuditValue }[];
  entries: RedlineEntry[];
}

/** SourceView says where a live row comes from: the passage with a little around it, and the file. */
export interface SourceView {
  importId: string;
  fileId: string;
  fileName: string;
  /** The document's number as the version bears it, e.g. `57/KH-UBND`. */
  documentNumber: string | null;
  issuedOn: CivilDate | null;
  versionNumber: number;
  /** The day from which that version is in force. */
  effectiveOn: CivilDate;
  before: string;
  quote: string;
  after: string;
  spanStart: number;
  /** Whether the row was edited by hand after that version. */
  editedSince: boolean;
}

/** PlanVersionItem is one version in a plan's list of versions. */
export interface PlanVersionItem {
  id: string;
  number: number;
  effectiveOn: CivilDate;
  title: string;
  documentNumber: string | null;
  issuedOn: CivilDate | null;
  createdByName: string;
  /** ISO 8601. */
  createdAt: string;
  importId: string | null;
  fileId: string | null;
  counts: Record<RedlineEntry['change'], number>;
}
