import { Card, DataTable, DueDate, StateBadge, dueTone, type Column } from '@tiendo/ui';
import { useText, type Text } from '#app/lib/text.ts';
import { monthId, type Month } from './calendar-months.ts';
import type { YearCalendar } from './year-calendar-page.tsx';

type Period = YearCalendar['periods'][number];
type Agencies = YearCalendar['agencies'];

/** CalendarMonth lists the periods that fall due in a month: last day, window, level and who reports. */
export function CalendarMonth(props: { readonly month: Month; readonly agencies: Agencies }) {
  const text = useText();
  const { month, agencies } = props;
  const title = text.t('reporting.calendar_month', { month: month.month });
  return (
    <Card title={title} id={monthId(month.month)} count={month.periods.length} flush>
      <DataTable
        caption={title}
        rows={month.periods}
        rowKey={(period) => `${period.scheduleId} ${period.periodFrom}`}
        columns={columns(text, agencies)}
      />
    </Card>
  );
}

function columns(text: Text, agencies: Agencies): Column<Period>[] {
  const { t } = text;
  return [
    {
      key: 'report',
      header: t('reporting.field_title'),
      cell: (period) => (
        <>
          {period.title}
          <span className="sub-line">{text.formatPeriod(period)}</span>
        </>
      ),
    },
    {
      key: 'due',
      header: t('reporting.calendar_last_day'),
      cell: ({ lastDay }) => <LastDay lastDay={lastDay} />,
    },
    {
      key: 'kind',
      header: t('reporting.field_kind'),
      cell: (period) => (
        <>
          {t(`states.report_kind_${period.kind}`)} · {t('reporting.hop_value', { hop: period.hop })}
          {period.dueText !== '' && <span className="sub-line">{period.dueText}</span>}
        </>
      ),
    },
    {
      key: 'who',
      header: t('reporting.field_reporters'),
      cell: ({ agencyIds }) => <Reporters ids={agencyIds} agencies={agencies} />,
    },
  ];
}

/** Whether a day that has passed was kept is not this page's to say: the matrix does. */
function LastDay({ lastDay }: { readonly lastDay: string }) {
  const { t, today, formatDeadline, formatDistance } = useText();
  const isPast = lastDay < today;
  return (
    <DueDate
      dueOn={lastDay}
      deadline={formatDeadline(lastDay)}
      distance={isPast ? t('reporting.calendar_passed') : formatDistance(lastDay, today)}
      tone={isPast ? 'neutral' : dueTone(lastDay, today)}
    />
  );
}

/** So many names are read at once; more of them open in place. */
const shownNames = 3;

function Reporters(props: { readonly ids: readonly string[]; readonly agencies: Agencies }) {
  const { t } = useText();
  const names = props.agencies
    .filter((agency) => props.ids.includes(agency.id))
    .map((agency) => agency.shortName ?? agency.name);
  if (names.length === 0)
    return <StateBadge tone="warning" icon="agencies" text={t('reporting.calendar_nobody')} />;
  if (names.length <= shownNames) return names.join('; ');
  return (
    <details className="reporter-names">
      <summary>{t('reporting.calendar_agencies', { count: names.length })}</summary>
      {names.join('; ')}
    </details>
  );
}
