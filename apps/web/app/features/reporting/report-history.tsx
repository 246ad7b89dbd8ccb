import { Card, EmptyState, Timeline } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { eventLooks } from './event-looks.ts';
import type { Report } from './report-page.tsx';

/** ReportHistory shows what happened to a report, newest first, with who and why. */
export function ReportHistory({ events }: { readonly events: Report['history'] }) {
  const { t, formatDateTime } = useText();
  return (
    <Card title={t('common.history')} id="lich-su">
      {events.length === 0 ? (
        <EmptyState title={t('reporting.history_empty')} icon="history" />
      ) : (
        <Timeline
          label={t('common.history')}
          entries={events.map((event) => ({
            key: event.id,
            title: t(`reporting.event_${event.kind}`),
            who: event.memberName || t('reporting.by_platform'),
            when: formatDateTime(event.at),
            dateTime: event.at,
            body: event.reason || (event.memberName === '' && t('reporting.waived_by_platform')),
            ...eventLooks[event.kind],
          }))}
        />
      )}
    </Card>
  );
}
