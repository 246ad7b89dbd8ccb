import { summaryKeys, emptyFigures, type PlanStatus, type SummaryFigures } from '@tiendo/contracts';
import { fromDbDate } from '@tiendo/db';
import type { PlanListItem, PublishedFigures } from './views.ts';

interface PlanRow {
  id: string;
  title: string;
  documentNumber: string | null;
  issuedBy: string | null;
  issuedOn: Date | null;
  periodFrom: number;
  periodTo: number;
  status: PlanStatus;
  isDemonstration: boolean;
  rowVersion: number;
  published: PublishedRow | null;
}

type PublishedRow = SummaryFigures & { asOf: Date };

/** toListItem turns a plan's row with its published counters into what leaves core. */
export function toListItem(row: PlanRow): PlanListItem {
  return {
    id: row.id,
    title: row.title,
    documentNumber: row.documentNumber,
    issuedBy: row.issuedBy,
    issuedOn: fromDbDate(row.issuedOn),
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    status: row.status,
    isDemonstration: row.isDemonstration,
    rowVersion: row.rowVersion,
    published: row.published && toFigures(row.published),
  };
}

function toFigures(row: PublishedRow): PublishedFigures {
  const figures = { ...emptyFigures };
  for (const key of summaryKeys) figures[key] = row[key];
  return { ...figures, asOf: fromDbDate(row.asOf) };
}
