import { DataTable } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { useReview } from './review-context.ts';
import { itemId } from './review-query.ts';
import type { Calendar } from './types.ts';

/** CalendarBlock shows which reports the draft's rules would ask for in the year, and which rules have no dates yet. */
export function CalendarBlock({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useText();
  const { href } = useReview();
  const { year, undated } = calendar;
  return (
    <section id="lich-nam" className="draft-section" aria-labelledby="lich-nam-ten">
      <div className="draft-section-head">
        <h2 id="lich-nam-ten">{t('plan-imports.calendar_title', { year })}</h2>
        <p>{t('plan-imports.calendar_help')}</p>
      </div>
      <Periods calendar={calendar} />
      {undated.length > 0 && (
        <>
          <p className="calendar-undated">{t('plan-imports.calendar_undated')}</p>
          <ul className="plain-bullets">
            {undated.map((rule) => (
              <li key={rule.itemId}>
                <a href={href({ item: rule.itemId, edit: rule.itemId }, itemId(rule.itemId))}>
                  {rule.title}
                </a>
                {rule.dueText !== '' && ` (${rule.dueText})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Periods({ calendar }: { readonly calendar: Calendar }) {
  const { t, formatDeadline, formatPeriod } = useText();
  const { year, rows } = calendar;
  return (
    <DataTable
      caption={t('plan-imports.calendar_title', { year })}
      rows={[...rows].sort((one, other) => one.lastDay.localeCompare(other.lastDay))}
      rowKey={(row) => `${row.itemId} ${row.periodFrom}`}
      empty={<p className="draft-empty">{t('plan-imports.calendar_empty', { year })}</p>}
      columns={[
        {
          key: 'due',
          header: t('plan-imports.calendar_due'),
          cell: (row) => <time dateTime={row.lastDay}>{formatDeadline(row.lastDay)}</time>,
        },
        { key: 'report', header: t('plan-imports.calendar_report'), cell: (row) => row.title },
        {
          key: 'period',
          header: t('plan-imports.calendar_period'),
          cell: (row) => formatPeriod(row),
        },
      ]}
    />
  );
}
