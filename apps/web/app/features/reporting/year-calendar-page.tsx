import { IdSchema } from '@tiendo/contracts';
import { Card, EmptyState, LinkButton, Notice } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/year-calendar-page';
import { CalendarFilter } from './calendar-filter.tsx';
import { CalendarMonth } from './calendar-month.tsx';
import { CalendarStrip } from './calendar-strip.tsx';
import { monthsOf } from './calendar-months.ts';
import { yearFrom } from './year-from.ts';
import './year-calendar.css';

/** YearCalendar is what this page shows. */
export type YearCalendar = Outputs['reporting']['readYearCalendar'];

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    const { searchParams } = new URL(args.request.url);
    const agencyId = IdSchema.optional()
      .catch(undefined)
      .parse(searchParams.get('co-quan') ?? undefined);
    const plan = await api.plans.readPlan.query({ id: args.params.plan });
    const year = yearFrom(searchParams.get('nam'), plan, backend.today());
    const filter = { planId: plan.id, year, agencyId };
    return { agencyId, calendar: await api.reporting.readYearCalendar.query(filter) };
  });
}

export const meta = pageTitle('reporting.calendar_page');

/** YearCalendarPage shows when the reports of a plan are due in a year, month by month, before any of them is opened. */
export default function YearCalendarPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { calendar, agencyId } = loaderData;
  const base = `/${params.tenant}/ke-hoach/${params.plan}`;
  const months = monthsOf(calendar);
  const reports = calendar.periods.reduce((sum, period) => sum + period.agencyIds.length, 0);
  return (
    <>
      <CalendarFilter calendar={calendar} agencyId={agencyId} base={`${base}/lich`} />
      <Undated calendar={calendar} href={`${base}/che-do-bao-cao`} />
      <Card
        title={t('reporting.calendar_title', { year: calendar.year })}
        id="nam"
        description={t('reporting.calendar_summary', {
          periods: calendar.periods.length,
          reports,
        })}
      >
        {calendar.periods.length === 0 ? (
          <EmptyState
            title={t('reporting.calendar_empty_title', { year: calendar.year })}
            icon="calendar"
          >
            {t('reporting.calendar_empty_help')}
          </EmptyState>
        ) : (
          <CalendarStrip year={calendar.year} months={months} />
        )}
      </Card>
      {months.map((month) =>
        month.periods.length === 0 ? null : (
          <CalendarMonth key={month.month} month={month} agencies={calendar.agencies} />
        ),
      )}
    </>
  );
}

/** Rules without dates ask for nothing: who reads the calendar must not take it for the whole. */
function Undated(props: { readonly calendar: YearCalendar; readonly href: string }) {
  const { t } = useText();
  const mayConfigure = useMay('schedule:configure');
  const { undated } = props.calendar;
  if (undated.length === 0) return null;
  return (
    <Notice kind="warning" title={t('reporting.calendar_undated_title')}>
      <p>{t('reporting.calendar_undated_help')}</p>
      <ul className="undated-rules">
        {undated.map((rule) => (
          <li key={rule.scheduleId}>
            {rule.title} ({t(`states.report_kind_${rule.kind}`)})
          </li>
        ))}
      </ul>
      {mayConfigure && (
        <LinkButton href={props.href} icon="calendar">
          {t('reporting.add_dates')}
        </LinkButton>
      )}
    </Notice>
  );
}
