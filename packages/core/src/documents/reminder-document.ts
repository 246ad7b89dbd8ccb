import { assertThat, type CivilDate } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import type { ReminderLetter } from '@tiendo/official-docs';
import { frameOf, readLetterheadOf } from './letterhead.ts';
import { readOwed } from './owed.ts';
import { planName } from './plan-name.ts';

/** PlanForLetter is what of a plan a letter names. */
export interface PlanForLetter {
  id: string;
  title: string;
  documentNumber: string | null;
  issuedOn: Date | null;
}

/**
 * buildReminderLetter writes the Công văn đôn đốc to every agency, or to the chosen ones, that owe a report or a task of the plan on that day.
 * Error: nothing_owed.
 */
export async function buildReminderLetter(
  db: TenantScope,
  plan: PlanForLetter,
  asOf: CivilDate,
  { deadline, agencyIds }: { deadline: CivilDate | null; agencyIds: readonly string[] | null },
): Promise<ReminderLetter> {
  const { letterhead } = await readLetterheadOf(db);
  const all = await readOwed(db, plan.id, asOf);
  const chosen = all.filter((row) => agencyIds === null || agencyIds.includes(row.agencyId));
  assertThat(chosen.length > 0, 'nothing_owed');
  const owed = chosen.map(({ agency, item, lastDay, daysLate }) => ({
    agency,
    item,
    lastDay,
    daysLate,
  }));
  const name = planName(plan);
  return {
    ...frameOf(letterhead, letterhead.letterSymbol),
    addressees: [...new Set(owed.map((row) => row.agency))],
    subject: `đôn đốc thực hiện ${name}`,
    planName: name,
    asOf,
    opening: null,
    owed,
    ask: null,
    deadline,
    contact: letterhead.contact,
  };
}
