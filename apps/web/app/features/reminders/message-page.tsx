import {
  Card,
  DescriptionList,
  Notice,
  PageHeader,
  Stack,
  Timeline,
  type StateLook,
} from '@tiendo/ui';
import { redirect, useSearchParams } from 'react-router';
import { act } from '#app/lib/act.ts';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/message-page';
import { MessageBadge } from './message-badge.tsx';
import { ResendForm } from './resend-form.tsx';
import { SaidItems } from './said-items.tsx';
import './reminders.css';

export const meta = pageTitle('reminders.message_title');

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    message: await api.reminders.readMessage.query({ id: args.params.message }),
  }));
}

export function action(args: Route.ActionArgs) {
  const { tenant, message: id } = args.params;
  return act(args, async ({ api, form }) => {
    const [attempts, again] = [form.number('attempts'), form.checked('again')];
    await api.reminders.resendMessage.mutate({ id, attempts, again });
    return redirect(`/${tenant}/thiet-lap/nhac-viec/nhat-ky-gui/${id}?da-gui-lai=1`);
  });
}

/** MessagePage shows what one message said, to whom, and every attempt to deliver it. */
export default function MessagePage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { message } = loaderData;
  const mayResend = useMay('reminder:configure');
  const [search] = useSearchParams();
  const reminders = `/${params.tenant}/thiet-lap/nhac-viec`;
  const isOut = message.state === 'sent' || message.state === 'failed';
  return (
    <Stack>
      <PageHeader
        title={message.subject || t(`reminders.channel_${message.channel}`)}
        breadcrumbsLabel={t('common.breadcrumbs')}
        breadcrumbs={[
          { href: reminders, label: t('reminders.title') },
          { href: `${reminders}/nhat-ky-gui`, label: t('reminders.log_title') },
        ]}
      />
      {search.has('da-gui-lai') && <Notice kind="success">{t('reminders.resend_done')}</Notice>}
      <Card title={t('reminders.message_facts')} id="thong-tin">
        <Facts message={message} />
      </Card>
      {message.text !== '' && (
        <Card title={t('reminders.message_text')} id="noi-dung">
          <div className="message-text">{message.text}</div>
        </Card>
      )}
      <SaidItems items={message.items} tenant={params.tenant} />
      <Attempts message={message} />
      {mayResend && isOut && message.channel !== 'inbox' && (
        <Card title={t('reminders.resend_title')} id="gui-lai">
          <ResendForm message={message} actionData={actionData} />
        </Card>
      )}
    </Stack>
  );
}

type Message = Outputs['reminders']['readMessage'];

function Facts({ message }: { readonly message: Message }) {
  const { t, formatDate, formatDateTime } = useText();
  const { recipient, address, channel, sendOn, nextAttemptAt } = message;
  const who = [recipient.fullName, recipient.agencyName, address].filter(Boolean).join(' · ');
  const isWaiting = message.state === 'planned' && nextAttemptAt !== null;
  return (
    <DescriptionList
      items={[
        { term: t('reminders.recipient'), value: who },
        { term: t('reminders.log_channel'), value: t(`reminders.channel_${channel}`) },
        { term: t('reminders.planned_for'), value: formatDate(sendOn) },
        { term: t('reminders.state'), value: <MessageBadge message={message} /> },
        ...(isWaiting
          ? [{ term: t('reminders.message_next'), value: formatDateTime(nextAttemptAt) }]
          : []),
      ]}
    />
  );
}

const outcomeLooks: Readonly<Record<Message['deliveries'][number]['outcome'], StateLook>> = {
  sent: { tone: 'success', icon: 'done' },
  resent: { tone: 'success', icon: 'send' },
  retry: { tone: 'warning', icon: 'undo' },
  rejected: { tone: 'danger', icon: 'failed' },
  bounced: { tone: 'danger', icon: 'returned' },
};

function Attempts({ message }: { readonly message: Message }) {
  const { t, formatDateTime } = useText();
  const { deliveries } = message;
  return (
    <Card title={t('reminders.attempts_title')} id="cac-lan-gui" count={deliveries.length}>
      {deliveries.length === 0 ? (
        <p className="quiet">
          {t(message.channel === 'inbox' ? 'reminders.attempts_inside' : 'reminders.attempts_none')}
        </p>
      ) : (
        <Timeline
          label={t('reminders.attempts_title')}
          entries={deliveries.map(({ attempt, outcome, answer, at }) => ({
            key: `${attempt} ${outcome} ${at}`,
            title: t(`reminders.outcome_${outcome}`),
            who: t('reminders.attempt', { attempt }),
            when: formatDateTime(at),
            dateTime: at,
            ...(answer && { body: <p className="message-answer">{answer}</p> }),
            ...outcomeLooks[outcome],
          }))}
        />
      )}
    </Card>
  );
}
