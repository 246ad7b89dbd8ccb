import type { DraftReporting, ImportSchedule } from '@tiendo/contracts';
import { cutText } from '../cut-text.ts';
import type { AgencyItems } from './agency-items.ts';
import { listDoubts, type DraftItem, type DraftWork } from './draft-item.ts';
import { rankOf, splitParties } from './parties.ts';
import { ruleOf } from './schedule-rule.ts';

/** What a report is called in a Vietnamese plan, by how often it is due. */
const titles: Record<DraftReporting['kind'], string> = {
  monthly: 'Báo cáo tháng',
  quarterly: 'Báo cáo quý',
  'six-month': 'Báo cáo 6 tháng',
  'nine-month': 'Báo cáo 9 tháng',
  annual: 'Báo cáo năm',
  'ad-hoc': 'Báo cáo đột xuất',
  periodic: 'Báo cáo định kỳ',
};

/** makeScheduleItems makes one item a reporting rule. */
export function makeScheduleItems(work: DraftWork, agencies: AgencyItems): DraftItem[] {
  const { reporting } = work.draft;
  return reporting.map((rule, at) => {
    const isOnly = reporting.filter((other) => other.kind === rule.kind).length === 1;
    return scheduleItem(work, agencies, { rule, at, isOnly });
  });
}

interface Place {
  rule: DraftReporting;
  at: number;
  isOnly: boolean;
}

function scheduleItem(
  work: DraftWork,
  agencies: AgencyItems,
  { rule, at, isOnly }: Place,
): DraftItem {
  const { draft } = work;
  const recipient = cutText(rule.recipient ?? '', 300).head;
  const to = isOnly || recipient === '' ? '' : ` gửi ${recipient}`;
  const dated = ruleOf(rule, draft);
  const fields: ImportSchedule = {
    title: cutText(titles[rule.kind] + to, 300).head,
    kind: rule.kind,
    rule: dated,
    dueText: cutText(rule.dueRule, 500).head,
    ...reportersOf(work, agencies, rule),
    hop: hopOf(work, agencies, rule),
    recipient,
    forwardTo: rule.forwardTo
      .map((name) => cutText(name, 300).head)
      .filter((name) => name !== '')
      .slice(0, 10),
  };
  return {
    id: work.idOf(`schedule ${at}`),
    parentId: null,
    content: { kind: 'schedule', fields },
    doubts: listDoubts(draft.warnings, rule.span, {
      no_due_rule: dated === null && rule.kind !== 'ad-hoc' && rule.kind !== 'periodic',
      long_text: rule.dueRule.length > 500,
    }),
    span: rule.span,
    agencyId: null,
  };
}

/** Named agencies report by themselves; a group, or nobody in particular, is everybody who has a part in the plan. */
function reportersOf(
  { draft }: DraftWork,
  agencies: AgencyItems,
  { reporter }: DraftReporting,
): Pick<ImportSchedule, 'reporterScope' | 'reporterItemIds'> {
  const names = splitParties(reporter ?? '');
  const ids = names.map((name) => agencies.idOfName(name));
  const known = ids.filter((id) => id !== null);
  const open = names.some((name, at) => ids[at] === null && rankOf(name, draft) !== 'above');
  if (known.length === 0 || open) return { reporterScope: 'all', reporterItemIds: [] };
  return { reporterScope: 'chosen', reporterItemIds: [...new Set(known)] };
}

/** Agencies report to the standing body (1), it to the People's Committee (2), both to those above (3). */
function hopOf({ draft }: DraftWork, agencies: AgencyItems, rule: DraftReporting): number {
  const to = splitParties(rule.recipient ?? '').map((name) => rankOf(name, draft));
  if (to.length > 0 && to.every((rank) => rank === 'above')) return 3;
  const from = splitParties(rule.reporter ?? '').map((name) => agencies.idOfName(name));
  const byStandingBody =
    from.length === 1 && from[0] !== null && from[0] === agencies.standingBodyId;
  const isUpward = to.length === 0 || to.includes('committee') || to.includes('above');
  return byStandingBody && isUpward ? 2 : 1;
}
