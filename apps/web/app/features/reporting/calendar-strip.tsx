import { useText } from '#app/lib/text.ts';
import { monthId, type Month } from './calendar-months.ts';

/** CalendarStrip lays the twelve months side by side, each with how many last days it has and the way to them. */
export function CalendarStrip(props: { readonly year: number; readonly months: readonly Month[] }) {
  const { t, today } = useText();
  const { year, months } = props;
  const thisMonth = Number(today.slice(0, 4)) === year ? Number(today.slice(5, 7)) : 0;
  return (
    <ol className="month-strip" aria-label={t('reporting.calendar_months')}>
      {months.map(({ month, periods }) => {
        const name = t('reporting.calendar_month_short', { month });
        return (
          <li
            key={month}
            {...(month === thisMonth && { className: 'month-now', 'aria-current': 'date' })}
          >
            {periods.length === 0 ? (
              <>
                <span className="month-name">{name}</span>
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{t('reporting.calendar_month_none')}</span>
              </>
            ) : (
              <a href={`#${monthId(month)}`}>
                <span className="month-name">{name}</span>
                <strong>{t('reporting.calendar_month_count', { count: periods.length })}</strong>
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}
