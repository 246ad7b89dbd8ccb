import type { DraftReporting, ImportSchedule, PlanDraft } from '@tiendo/contracts';
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
  const implied = impliedReporter(draft, agencies, rule);
  const fields: ImportSchedule = {
    title: cutText(titles[rule.kind] + to, 300).head,
    kind: rule.kind,
    rule: dated,
    dueText: cutText(rule.dueRule, 500).head,
    ...reportersOf(draft, agencies, rule, implied),
    hop: hopOf(draft, agencies, rule, implied),
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
      no_agency: implied !== null,
      long_text: rule.dueRule.length > 500,
    }),
    span: rule.span,
    agencyId: null,
  };
}

const ranksOf = (text: string | null, draft: PlanDraft) =>
  splitParties(text ?? '').map((name) => rankOf(name, draft));

/**
 * Who makes a report upward that names nobody, when the agencies make one of the same kind to the standing body: the standing body passes on what it was given.
 * A person is asked to look.
 */
function impliedReporter(
  draft: PlanDraft,
  agencies: AgencyItems,
  rule: DraftReporting,
): string | null {
  const upward = ranksOf(rule.recipient, draft);
  const isUpward = upward.length > 0 && !upward.includes('agency') && !upward.includes('group');
  if (rule.reporter !== null || !isUpward || rule.kind === 'ad-hoc') return null;
  const isPassedOn = draft.reporting.some(
    (other) =>
      other.kind === rule.kind &&
      splitParties(other.recipient ?? '').some(
        (name) => agencies.idOfName(name) === agencies.standingBodyId,
      ),
  );
  return isPassedOn ? agencies.standingBodyId : null;
}

/** Named agencies report by themselves; a group, or nobody in particular, is everybody who has a part in the plan. */
function reportersOf(
  draft: PlanDraft,
  agencies: AgencyItems,
  { reporter }: DraftReporting,
  implied: string | null,
): Pick<ImportSchedule, 'reporterScope' | 'reporterItemIds'> {
  const names = splitParties(reporter ?? '');
  const ids = names.map((name) => agencies.idOfName(name));
  const known = implied === null ? ids.filter((id) => id !== null) : [implied];
  const open = names.some((name, at) => ids[at] === null && rankOf(name, draft) !== 'above');
  if (known.length === 0 || open) return { reporterScope: 'all', reporterItemIds: [] };
  return { reporterScope: 'chosen', reporterItemIds: [...new Set(known)] };
}

/** Agencies report to the standing body (1), it to the People's Committee (2), both to those above (3). */
function hopOf(
  draft: PlanDraft,
  agencies: AgencyItems,
  rule: DraftReporting,
  implied: string | null,
): number {
  const to = ranksOf(rule.recipient, draft);
  if (to.length > 0 && to.every((rank) => rank === 'above')) return 3;
  const from = splitParties(rule.reporter ?? '').map((name) => agencies.idOfName(name));
  const [only] = from.length === 1 ? from : [implied];
  const byStandingBody = only !== null && only === agencies.standingBodyId;
  const isUpward = to.length === 0 || to.includes('committee') || to.includes('above');
  return byStandingBody && isUpward ? 2 : 1;
}
