import { Card, EmptyState, Timeline } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { receivedLooks } from './received-look.ts';
import type { ReceivedReport } from './received-report-page.tsx';

/** AnswersHistory shows every answer that was given to a report, newest first: by whom, when and why. */
export function AnswersHistory({ answers }: { readonly answers: ReceivedReport['answers'] }) {
  const { t, formatDateTime } = useText();
  return (
    <Card title={t('received.answers_title')} id="lich-su" count={answers.length}>
      {answers.length === 0 ? (
        <EmptyState title={t('received.answers_empty')} icon="history" />
      ) : (
        <Timeline
          label={t('received.answers_title')}
          entries={answers.map((answer) => ({
            key: answer.decidedAt,
            title: t(`received.answer_${answer.decision}`),
            who: answer.decidedByName,
            when: formatDateTime(answer.decidedAt),
            dateTime: answer.decidedAt,
            body: answer.reason === '' ? undefined : <p className="as-typed">{answer.reason}</p>,
            ...receivedLooks[answer.decision],
          }))}
        />
      )}
    </Card>
  );
}
