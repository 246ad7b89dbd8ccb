import { DataTable, StateBadge, type Column } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { SourceLink } from '#app/features/sources/source-link.tsx';
import { useText, type Text } from '#app/lib/text.ts';
import type { Schedule } from './schedules-page.tsx';

interface Props {
  readonly schedules: readonly Schedule[];
  readonly year: number;
  readonly empty: ReactNode;
  readonly acts?: (schedule: Schedule) => ReactNode;
  /** Where a rule without dates is completed, for who may. */
  readonly editBase?: string;
}

/** SchedulesTable shows reporting rules: what, who to whom, and the periods that fall due in the year. */
export function SchedulesTable(props: Props) {
  const text = useText();
  const { t } = text;
  const { schedules, empty, acts } = props;
  const actions: Column<Schedule>[] = acts
    ? [{ key: 'acts', header: t('common.actions'), shrink: true, cell: acts }]
    : [];
  return (
    <DataTable
      caption={t('reporting.title')}
      rows={schedules}
      rowKey={(schedule) => schedule.id}
      rowId={(schedule) => schedule.id}
      empty={empty}
      columns={[...columns(props, text), ...actions]}
    />
  );
}

function columns({ year, editBase }: Props, text: Text): Column<Schedule>[] {
  const { t } = text;
  return [
    {
      key: 'title',
      header: t('reporting.field_title'),
      cell: (schedule) => (
        <>
          {schedule.title}
          <span className="sub-line">
            {t(`states.report_kind_${schedule.kind}`)} ·{' '}
            {t('reporting.hop_value', { hop: schedule.hop })}
          </span>
          {schedule.sourced && (
            <span className="sub-line">
              <SourceLink about="schedule" id={schedule.id} name={schedule.title} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'due',
      header: t('reporting.field_due_text'),
      cell: (schedule) => schedule.dueText || '–',
    },
    {
      key: 'periods',
      header: t('reporting.periods_of_year', { year }),
      cell: (schedule) => <Periods schedule={schedule} editBase={editBase} />,
    },
    {
      key: 'who',
      header: t('reporting.field_reporters'),
      cell: (schedule) => reporters(schedule, text),
    },
    {
      key: 'recipient',
      header: t('reporting.field_recipient'),
      cell: (schedule) => (
        <>
          {schedule.recipient || '–'}
          {schedule.forwardTo.length > 0 && (
            <span className="sub-line">
              {t('reporting.forward_value', { names: schedule.forwardTo.join('; ') })}
            </span>
          )}
        </>
      ),
    },
  ];
}

function reporters(schedule: Schedule, { t }: Text): string {
  if (schedule.reporterScope === 'all') return t('reporting.reporters_all');
  return schedule.reporterNames.join('; ') || t('reporting.no_reporters');
}

const shownPeriods = 6;

function Periods(props: { readonly schedule: Schedule; readonly editBase: string | undefined }) {
  const { t, formatDeadline, formatPeriod } = useText();
  const { schedule, editBase } = props;
  if (schedule.rule === null) {
    return (
      <>
        <StateBadge tone="warning" icon="calendar" text={t('reporting.no_dates')} />
        {editBase !== undefined && !schedule.archived && (
          <a className="sub-line" href={`${editBase}/${schedule.id}/sua`}>
            {t('reporting.add_dates')}
          </a>
        )}
      </>
    );
  }
  if (schedule.periods.length === 0) return t('reporting.no_period');
  const rest = schedule.periods.length - shownPeriods;
  return (
    <ul className="period-lines">
      {schedule.periods.slice(0, shownPeriods).map((period) => (
        <li key={period.periodFrom}>
          {t('reporting.period_due', {
            period: formatPeriod({ kind: schedule.kind, ...period }),
            deadline: formatDeadline(period.lastDay),
          })}
        </li>
      ))}
      {rest > 0 && <li>{t('reporting.more_periods', { count: rest })}</li>}
    </ul>
  );
}
