import { Card, EmptyState, LinkButton } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import type { Page } from './leader-page.tsx';
import { NotShown } from './not-shown.tsx';

/** DecisionsCard leads to the consolidated reports that wait for the leader. */
export function DecisionsCard({ page }: { readonly page: Page }) {
  const { t, formatDate, formatPeriod } = useText();
  const { tenant } = useParams();
  const { decisions, mayDecide } = page;
  return (
    <Card title={t('leader.decisions')} id="cho-quyet-dinh" count={decisions.total}>
      {decisions.total === 0 ? (
        <EmptyState title={t('leader.decisions_empty')} icon="done" />
      ) : (
        <ul className="leader-decisions">
          {decisions.rows.map((report) => (
            <li key={report.id}>
              <span className="leader-clamp">
                <a href={`/${tenant}/bao-cao/${report.id}`}>
                  {report.title} · {formatPeriod(report)}
                </a>
              </span>
              <span className="sub-line leader-clamp">
                {[
                  report.agencyName,
                  report.submittedOn &&
                    t('leader.sent_on', { date: formatDate(report.submittedOn) }),
                  report.planTitle,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {mayDecide && (
                <LinkButton href={`/${tenant}/bao-cao/${report.id}`} size="small">
                  {t('leader.decide')}
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <NotShown list={decisions} />
    </Card>
  );
}
