import type { CivilDate } from '@tiendo/contracts';
import type { TargetRow, TaskRow } from './plan.ts';

/** ProgressTable is the appendix that shows a whole plan: its targets, its tasks and how far they are. */
export interface ProgressTable {
  /** `I` of `PHỤ LỤC I`; null where there is only one. */
  ordinal: string | null;
  /** `Tiến độ thực hiện …`. */
  title: string;
  /** The document that it belongs to, as in `Kèm theo Báo cáo số 05/BC-UBND ngày …`; null without one. */
  attachedTo: string | null;
  /** The day up to which was counted. */
  asOf: CivilDate;
  targets: readonly TargetRow[];
  tasks: readonly TaskRow[];
}
