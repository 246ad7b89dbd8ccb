import type { DraftWarning, Span } from '@tiendo/contracts';

/** warning makes one warning; `code` is stable for programs, `message` is a Vietnamese sentence for people. */
export function warning(code: WarningCode, message: string, span?: Span): DraftWarning {
  return span ? { code, message, span } : { code, message };
}

/** WarningCode names everything that the importer can be unsure of. */
export type WarningCode =
  | 'text_repaired'
  | 'text_damaged'
  | 'number_repaired'
  | 'title_missing'
  | 'title_from_preamble'
  | 'level_unknown'
  | 'level_district'
  | 'locality_missing'
  | 'locality_from_body'
  | 'province_from_citation'
  | 'document_number_missing'
  | 'issued_on_missing'
  | 'period_missing'
  | 'period_from_issue_year'
  | 'no_target_section'
  | 'target_without_figure'
  | 'no_assignment_section'
  | 'agency_without_task'
  | 'agency_unrecognised'
  | 'place_names_conflict'
  | 'roles_in_activities'
  | 'no_reporting_rule'
  | 'report_without_date'
  | 'report_kind_unstated'
  | 'report_short_period'
  | 'numbering_gap';
