import type { CivilDate } from '@tiendo/contracts';

/** TemplateTarget is one target that the agency reports on. */
export interface TemplateTarget {
  id: string;
  title: string;
  unit: string;
  planValueText: string;
  previousText: string;
  needsDenominator: boolean;
}

/** ReportTemplate is what a template shows beside the cells to fill. */
export interface ReportTemplate {
  reportTitle: string;
  agency: string;
  periodFrom: CivilDate;
  periodTo: CivilDate;
  lastDay: CivilDate;
  targets: readonly TemplateTarget[];
}
