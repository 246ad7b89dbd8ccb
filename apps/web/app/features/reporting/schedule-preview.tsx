import type { ReportKind } from '@tiendo/contracts';
import { Notice } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';

interface Preview {
  kind: ReportKind;
  /** Null when the rule has no dates. */
  periods: readonly { periodFrom: string; periodTo: string; lastDay: string }[] | null;
}

const shownPeriods = 24;

/** SchedulePreview shows the periods that the rule in the form would have, with their last days, before it is saved. */
export function SchedulePreview({ actionData }: { readonly actionData: unknown }) {
  const { t, formatDeadline, formatPeriod } = useText();
  if (!hasPreview(actionData)) return null;
  const { kind, periods } = actionData.preview;
  if (periods === null) return <Notice kind="info">{t('reporting.preview_undated')}</Notice>;
  if (periods.length === 0) return <Notice kind="warning">{t('reporting.preview_none')}</Notice>;
  const rest = periods.length - shownPeriods;
  return (
    <Notice kind="info" title={t('reporting.preview_title')}>
      <ul className="period-lines">
        {periods.slice(0, shownPeriods).map((period) => (
          <li key={period.periodFrom}>
            {t('reporting.period_due', {
              period: formatPeriod({ kind, ...period }),
              deadline: formatDeadline(period.lastDay),
            })}
          </li>
        ))}
        {rest > 0 && <li>{t('reporting.more_periods', { count: rest })}</li>}
      </ul>
    </Notice>
  );
}

function hasPreview(value: unknown): value is { preview: Preview } {
  return typeof value === 'object' && value !== null && 'preview' in value;
}
