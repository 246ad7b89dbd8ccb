import { Card, Timeline } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { eventLooks } from './event-looks.ts';
import type { MatrixView } from './matrix-page.tsx';

/** MatrixChanges shows what happened to reports since yesterday, newest first. */
export function MatrixChanges(props: {
  readonly changes: MatrixView['changes'];
  readonly tenant: string;
}) {
  const { t, formatDateTime } = useText();
  const { changes, tenant } = props;
  return (
    <Card title={t('reporting.matrix_recent')} id="thay-doi">
      {changes.length === 0 ? (
        <p className="quiet">{t('reporting.changes_empty')}</p>
      ) : (
        <Timeline
          label={t('reporting.matrix_recent')}
          entries={changes.map((change) => ({
            key: `${change.obligationId} ${change.at} ${change.kind}`,
            title: (
              <a href={`/${tenant}/bao-cao/${change.obligationId}`}>
                {t(`reporting.change_${change.kind}`, {
                  agency: change.agencyName,
                  title: change.title,
                })}
              </a>
            ),
            who: change.memberName || t('reporting.by_platform'),
            when: formatDateTime(change.at),
            dateTime: change.at,
            ...eventLooks[change.kind],
          }))}
        />
      )}
    </Card>
  );
}
