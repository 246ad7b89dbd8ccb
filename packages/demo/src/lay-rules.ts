import { addDays } from '@tiendo/calendar';
import { type CivilDate, ScheduleRuleSchema } from '@tiendo/contracts';
import type { CurrentBlueprint, RuleBlueprint } from './current/blueprint.ts';
import type { CurrentReporting } from './current-types.ts';
import { dayOfWork, yearOf } from './work-days.ts';

/** Days from today of the two quick reports' last days, one lately past, one about to come; the past one goes up in two steps. */
const PAST_QUICK = -12;
const PAST_CONSOLIDATED = -4;
const PAST_SENT_UP = -2;
const NEXT_QUICK = 3;

const written = (date: CivilDate) => date.split('-').toReversed().join('/');

function standingKeyOf(blueprint: CurrentBlueprint): string {
  const standing = blueprint.header.agencies.find((agency) => agency.standingBody === true);
  if (standing === undefined) throw new Error(`${blueprint.header.title}: no standing body`);
  return standing.key;
}

function layRepeating(blueprint: CurrentBlueprint, item: RuleBlueprint): CurrentReporting {
  const rule = ScheduleRuleSchema.parse(item.rule);
  return {
    key: item.key,
    kind: rule.kind,
    title: item.title,
    dueText: item.dueText,
    rule,
    reporter:
      item.hop === 1
        ? blueprint.reporters.map((reporter) => reporter.agencyKey)
        : [standingKeyOf(blueprint)],
    recipient: item.recipient,
    forwardTo: item.forwardTo,
    hop: item.hop,
  };
}

function layQuick(
  blueprint: CurrentBlueprint,
  key: 'nhanh-da-qua' | 'nhanh-sap-toi',
  title: string,
  window: { from: CivilDate; to: CivilDate },
  lastDay: CivilDate,
): CurrentReporting {
  const due = { mode: 'by', date: lastDay } as const;
  return {
    key,
    kind: 'once',
    title,
    dueText: `chậm nhất ngày ${written(lastDay)}`,
    rule: ScheduleRuleSchema.parse({ kind: 'once', window, due }),
    reporter: blueprint.reporters.map((reporter) => reporter.agencyKey),
    recipient: { agencyKey: standingKeyOf(blueprint) },
    forwardTo: [],
    hop: 1,
  };
}

interface Step {
  readonly key: 'nhanh-tong-hop' | 'nhanh-len-tren';
  readonly hop: 2 | 3;
  readonly title: string;
  readonly recipient: string;
  readonly lastDay: CivilDate;
}

/** The past quick report goes up: the standing body consolidates it for the People's Committee, and that sends it to its superior. */
function layWayUp(
  blueprint: CurrentBlueprint,
  today: CivilDate,
  superior: string,
): readonly CurrentReporting[] {
  const { past } = blueprint.quickReports;
  const topic = past.replace(/^Báo cáo nhanh: /, '');
  const from = `${yearOf(today)}-01-01`;
  const to = dayOfWork(today, PAST_QUICK);
  const steps: readonly Step[] = [
    {
      key: 'nhanh-tong-hop',
      hop: 2,
      title: `Báo cáo tổng hợp: ${topic}`,
      recipient: blueprint.header.issuedBy,
      lastDay: dayOfWork(today, PAST_CONSOLIDATED),
    },
    {
      key: 'nhanh-len-tren',
      hop: 3,
      title: `Báo cáo gửi ${superior}: ${topic}`,
      recipient: superior,
      lastDay: dayOfWork(today, PAST_SENT_UP),
    },
  ];
  return steps.map(({ key, hop, title, recipient, lastDay }) => ({
    ...layQuick(blueprint, 'nhanh-da-qua', title, { from, to }, lastDay),
    key,
    hop,
    reporter: [standingKeyOf(blueprint)],
    recipient: { body: recipient },
  }));
}

/** layReporting dates a plan's rules and adds the two quick reports around today; the past one goes up to the superior. */
export function layReporting(
  blueprint: CurrentBlueprint,
  today: CivilDate,
  superior: string,
): readonly CurrentReporting[] {
  const from = `${yearOf(today)}-01-01`;
  const pastDue = dayOfWork(today, PAST_QUICK);
  return [
    ...blueprint.rules.map((item) => layRepeating(blueprint, item)),
    layQuick(
      blueprint,
      'nhanh-da-qua',
      blueprint.quickReports.past,
      { from, to: pastDue },
      pastDue,
    ),
    layQuick(
      blueprint,
      'nhanh-sap-toi',
      blueprint.quickReports.next,
      { from, to: today },
      addDays(today, NEXT_QUICK),
    ),
    ...layWayUp(blueprint, today, superior),
  ];
}
