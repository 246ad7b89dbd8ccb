import type { CivilDate } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import type { ProgressTable } from '@tiendo/official-docs';
import type { PlanForLetter } from './reminder-document.ts';
import { planName } from './plan-name.ts';
import { readTargetRows, readTaskRows, type PlanYears } from './plan-rows.ts';

/** buildProgressTable writes the Phụ lục that shows a whole plan: its targets and tasks as they stand on that day. */
export async function buildProgressTable(
  db: TenantScope,
  plan: PlanForLetter & PlanYears,
  asOf: CivilDate,
): Promise<ProgressTable> {
  return {
    ordinal: null,
    title: `Tiến độ thực hiện ${planName(plan)}`,
    attachedTo: null,
    asOf,
    targets: await readTargetRows(db, plan, asOf),
    tasks: await readTaskRows(db, plan.id, asOf),
  };
}
