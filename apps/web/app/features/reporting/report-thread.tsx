import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  FormStack,
  TextArea,
  Timeline,
} from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { eventLooks } from './event-looks.ts';
import type { Report } from './report-page.tsx';

/** ReportThread shows what was said and done about a report in one line of time, newest first, and takes another word. */
export function ReportThread(props: {
  readonly events: Report['history'];
  readonly submissionId: string;
  readonly actionData: unknown;
}) {
  const text = useText();
  const { t, formatDateTime } = text;
  const { events, submissionId, actionData } = props;
  return (
    <Card title={t('report-flow.thread')} id="trao-doi">
      <CommentForm submissionId={submissionId} actionData={actionData} />
      {events.length === 0 ? (
        <EmptyState title={t('reporting.history_empty')} icon="history" />
      ) : (
        <Timeline
          label={t('report-flow.thread')}
          entries={events.map((event) => ({
            key: event.id,
            title: t(`reporting.event_${event.kind}`),
            who: event.memberName || t('reporting.by_platform'),
            when: formatDateTime(event.at),
            dateTime: event.at,
            body: bodyOf(event, text),
            ...eventLooks[event.kind],
          }))}
        />
      )}
    </Card>
  );
}

/** What a grant of time gave, and why. What the platform waives on its own has no reason written down: the rule or who reports has changed. */
function bodyOf(event: Report['history'][number], { t, formatDeadline }: Text) {
  const { grantedDay } = event;
  const reason = event.reason || (event.memberName === '' ? t('reporting.waived_by_platform') : '');
  if (reason === '' && grantedDay === null) return undefined;
  return (
    <>
      {grantedDay !== null && (
        <p>{t('report-flow.new_last_day', { deadline: formatDeadline(grantedDay) })}</p>
      )}
      {reason !== '' && <p className="as-typed">{reason}</p>}
    </>
  );
}

function CommentForm(props: { readonly submissionId: string; readonly actionData: unknown }) {
  const { t } = useText();
  const state = useFormState(props.actionData, 'comment', 'comment-');
  return (
    <form method="post" className="comment-form">
      <input type="hidden" name="form" value="comment" />
      <input
        type="hidden"
        name="submissionId"
        value={state.value('submissionId', props.submissionId)}
      />
      <FormStack>
        <ErrorSummary id="comment-errors" title={t('common.error_summary')} errors={state.errors} />
        <TextArea
          id="comment-text"
          name="text"
          label={t('report-flow.field_comment')}
          help={t('report-flow.field_comment_help')}
          rows={2}
          required
          defaultValue={state.value('text', '')}
          error={state.error('text')}
        />
        <ButtonRow>
          <Button icon="send">{t('report-flow.comment')}</Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
