import { type Period, addDays, daysBetween, listPeriods } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import type { CurrentBlueprint, Habit, ReporterBlueprint } from './current/blueprint.ts';
import type { CurrentReporting, ReportFigureSeed, ReportSeed } from './current-types.ts';
import { measuredOn } from './lay-targets.ts';
import { coordinatorOf, leaderOf, officerOf, signatoryOf } from './people.ts';
import type { PlanTenantSlug } from './plan-seed.ts';
import { yearOf } from './work-days.ts';

/** WindowOf is one window of one rule. */
interface WindowOf extends Period {
  readonly rule: CurrentReporting;
  readonly index: number;
}

interface Setting {
  readonly slug: PlanTenantSlug;
  readonly blueprint: CurrentBlueprint;
  readonly today: CivilDate;
}

const submittedAfter: Readonly<Record<Habit, number>> = {
  early: -3,
  prompt: -1,
  late: 4,
  nothing: -2,
  returned: -2,
  waiting: -1,
  silent: 0,
};

/** Days from submission to the standing body's decision, and how near a last day must be for anybody to have started. */
const DECISION_TAKES = 2;
const STARTED_WITHIN = 20;

const windowsIn = (rule: CurrentReporting, year: number): readonly WindowOf[] =>
  listPeriods(rule.rule, { from: `${year}-01-01`, to: `${year + 1}-01-31` })
    .filter((period) => rule.kind === 'once' || yearOf(period.lastDay) === year)
    .map((period, index) => ({ ...period, rule, index }));

function figuresOf(
  { blueprint }: Setting,
  agencyKey: string,
  on: CivilDate,
): readonly ReportFigureSeed[] {
  return blueprint.goals
    .filter((goal) => goal.ownerAgencyKey === agencyKey)
    .flatMap((goal) => {
      const measured = measuredOn(goal, on);
      return measured === null
        ? []
        : [
            {
              targetKey: goal.key,
              numerator: measured.numerator,
              denominator: measured.denominator,
            },
          ];
    });
}

type Outcome = Pick<
  ReportSeed,
  | 'state'
  | 'submittedOn'
  | 'daysFromLastDay'
  | 'decidedOn'
  | 'decidedByEmail'
  | 'returnReason'
  | 'nothingToReport'
>;

function outcomeOf(
  setting: Setting,
  habit: Habit,
  window: WindowOf,
  isLatest: boolean,
): Outcome | null {
  const days = submittedAfter[habit];
  const wanted = addDays(window.lastDay, days);
  const earliest = `${yearOf(setting.today)}-01-01`;
  const submittedOn = wanted < earliest ? earliest : wanted;
  if (habit === 'silent' || submittedOn > setting.today) return null;
  const decidedOn = addDays(submittedOn, DECISION_TAKES);
  const undecided = (isLatest && habit === 'waiting') || decidedOn > setting.today;
  const returned = !undecided && isLatest && habit === 'returned';
  return {
    state: undecided ? 'submitted' : returned ? 'returned' : 'accepted',
    submittedOn,
    daysFromLastDay: daysBetween(window.lastDay, submittedOn),
    decidedOn: undecided ? null : decidedOn,
    decidedByEmail: undecided ? null : coordinatorOf(setting.slug),
    returnReason: returned ? setting.blueprint.returnReason : null,
    nothingToReport: habit === 'nothing',
  };
}

const draft: Outcome = {
  state: 'draft',
  submittedOn: null,
  daysFromLastDay: null,
  decidedOn: null,
  decidedByEmail: null,
  returnReason: null,
  nothingToReport: false,
};

function write(
  setting: Setting,
  reporter: ReporterBlueprint,
  window: WindowOf,
  outcome: Outcome,
): ReportSeed {
  const { slug, today } = setting;
  const { agencyKey } = reporter;
  const silentWords = outcome.nothingToReport;
  const [even, odd] = reporter.results;
  const author = outcome.state === 'draft' ? officerOf : signatoryOf;
  return {
    ruleKey: window.rule.key,
    periodIndex: window.index,
    periodFrom: window.periodFrom,
    periodTo: window.periodTo,
    lastDay: window.lastDay,
    agencyKey,
    ...outcome,
    results: silentWords ? '' : window.index % 2 === 0 ? even : odd,
    difficulties: silentWords || outcome.state === 'draft' ? '' : reporter.difficulties,
    proposals: silentWords || outcome.state === 'draft' ? '' : reporter.proposals,
    figures: silentWords ? [] : figuresOf(setting, agencyKey, outcome.submittedOn ?? today),
    byPersonEmail: author(slug, agencyKey) ?? coordinatorOf(slug),
  };
}

/** Before its last day a window is answered by the early, and begun by the prompt. */
function beforeLastDay(setting: Setting, reporter: ReporterBlueprint, window: WindowOf) {
  if (daysBetween(setting.today, window.lastDay) > STARTED_WITHIN) return null;
  if (reporter.habit === 'early') return outcomeOf(setting, 'early', window, false);
  return reporter.habit === 'prompt' ? draft : null;
}

/** The standing body sends its own summary up two days early, and the leader takes it in; what is made of the past quick report drafts itself while seeding. */
function sendUp(setting: Setting, window: WindowOf): ReportSeed | null {
  const { blueprint, slug, today } = setting;
  const outcome = window.lastDay < today ? outcomeOf(setting, 'nothing', window, false) : null;
  const agencyKey = window.rule.reporter?.[0];
  if (outcome === null || agencyKey === undefined) return null;
  return {
    ...write(setting, { agencyKey, habit: 'early', ...blueprint.summary }, window, {
      ...outcome,
      decidedByEmail: outcome.decidedOn === null ? null : leaderOf(slug),
      nothingToReport: false,
    }),
    byPersonEmail: coordinatorOf(slug),
  };
}

/** layReports writes what each agency has done about each window of the year up to today; silence is no row. */
export function layReports(
  slug: PlanTenantSlug,
  blueprint: CurrentBlueprint,
  reporting: readonly CurrentReporting[],
  today: CivilDate,
): readonly ReportSeed[] {
  const setting: Setting = { slug, blueprint, today };
  const windows = reporting.flatMap((rule) => windowsIn(rule, yearOf(today)));
  const fromAgencies = windows.filter((window) => window.rule.hop === 1);
  const latest = fromAgencies
    .filter((window) => window.lastDay < today)
    .reduce<WindowOf | undefined>(
      (best, window) => (best === undefined || window.lastDay > best.lastDay ? window : best),
      undefined,
    );
  const answers = fromAgencies.flatMap((window) =>
    blueprint.reporters.flatMap((reporter) => {
      const outcome =
        window.lastDay < today
          ? outcomeOf(setting, reporter.habit, window, window === latest)
          : beforeLastDay(setting, reporter, window);
      return outcome === null ? [] : [write(setting, reporter, window, outcome)];
    }),
  );
  const summaries = windows
    .filter((window) => window.rule.hop === 2 && window.rule.kind !== 'once')
    .flatMap((window) => sendUp(setting, window) ?? []);
  return [...answers, ...summaries];
}
