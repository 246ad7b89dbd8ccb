import type { CivilDate } from '@tiendo/contracts';
import type { DocumentFrame } from './frame.ts';
import type { TargetRow, TaskRow } from './plan.ts';

/** NarrativePart is a text of one or more paragraphs, with the agency that it came from. */
export interface NarrativePart {
  agency: string | null;
  text: string;
}

/** Narratives is the outline of the report's third chapter. */
export interface Narratives {
  results: readonly NarrativePart[];
  difficulties: readonly NarrativePart[];
  proposals: readonly NarrativePart[];
}

/** Coverage says how many of those who owed a report have sent one, and who has not. */
export interface Coverage {
  reported: number;
  expected: number;
  missing: readonly string[];
}

/** AgencyRow is one agency in the report's appendix. */
export interface AgencyRow {
  agency: string;
  lastDay: CivilDate | null;
  sentOn: CivilDate | null;
  /** How it answered, in words: `Đã tiếp nhận`, `Không phát sinh`. */
  state: string;
  note: string;
}

/** OfficialReport is everything that a Báo cáo says. */
export interface OfficialReport extends DocumentFrame {
  /** The trích yếu below `BÁO CÁO`. */
  about: string;
  period: { from: CivilDate; to: CivilDate };
  /** The plan reported on, as a sentence names it: `Kế hoạch số 123/KH-UBND ngày …`. */
  planName: string;
  /** The opening paragraph in the tenant's own words; null for the usual one. */
  opening: string | null;
  /** The closing paragraph in the tenant's own words; null for the usual one. */
  closing: string | null;
  /** The whole report says that nothing arose in the period. */
  nothingToReport: boolean;
  coverage: Coverage | null;
  targets: readonly TargetRow[];
  tasks: readonly TaskRow[];
  narratives: Narratives;
  /** The appendix of agencies; null without one. */
  agencies: readonly AgencyRow[] | null;
}
