import type { PlanDraft } from '@tiendo/contracts';
import { makeAgencyItems } from './agency-items.ts';
import type { DraftItem, DraftWork, KnownAgency, KnownIndicator } from './draft-item.ts';
import { makeScheduleItems } from './schedule-items.ts';
import { makeTargetItems } from './target-items.ts';
import { makeTaskItems } from './task-items.ts';

/**
 * itemsFromDraft makes of a draft what a person reviews, in the order agencies, targets with their clauses and stages, tasks, reporting rules. Each target,
 * task and rule of the draft is in exactly one item; agencies are one item however often and in whichever spelling they are named. `idOf` draws the items' ids:
 * the same name must give the same id.
 */
export function itemsFromDraft(
  draft: PlanDraft,
  tenant: { agencies: readonly KnownAgency[]; indicators: readonly KnownIndicator[] },
  idOf: (name: string) => string,
): DraftItem[] {
  const work: DraftWork = { draft, idOf };
  const agencies = makeAgencyItems(work, tenant.agencies);
  return [
    ...agencies.items,
    ...makeTargetItems(work, tenant.indicators),
    ...makeTaskItems(work, agencies),
    ...makeScheduleItems(work, agencies),
  ];
}
