import { MuteTopicSchema } from '@tiendo/contracts';
import {
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  FormStack,
  LinkList,
  Notice,
  PageHeader,
  Section,
  Stack,
} from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import { ContactFields, readContactFields } from './contact-fields.tsx';
import type { Route } from './+types/contact-page';

export const meta = pageTitle('members.contact_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    contact: await api.members.readContact.query(),
    saved: new URL(args.request.url).searchParams.has('da-luu'),
    calendarPath: `/${args.params.tenant}/lich-cua-toi`,
  }));
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const topic = MuteTopicSchema.safeParse(form.text('topic'));
    if (topic.success) {
      const muted = form.text('muted') === '1';
      await api.members.setMute.mutate({ topic: topic.data, muted });
    } else {
      const rowVersion = form.number('rowVersion');
      await api.members.saveContact.mutate({ rowVersion, ...readContactFields(form) });
    }
    return redirect(`/${args.params.tenant}/lien-he-cua-toi?da-luu=1`);
  });
}

type Contact = Route.ComponentProps['loaderData']['contact'];

/** ContactPage is where people say themselves how they are reached in a tenant, and what they do not want to hear of. */
export default function ContactPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, formatDate } = useText();
  const state = useFormState(actionData);
  const mayCalendar = useMay('plan:read');
  const { contact, saved, calendarPath } = loaderData;
  const { email, bounce, topics } = contact;
  return (
    <Stack>
      <PageHeader title={t('members.contact_title')} description={t('members.contact_help')} />
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      {saved && !state.failed && <Notice kind="success">{t('members.contact_saved')}</Notice>}
      {bounce && (
        <Notice kind="warning" title={t('members.bounced')}>
          {t('members.own_bounce', { email, date: formatDate(bounce.at.slice(0, 10)) })}
        </Notice>
      )}
      <Section id="lien-he" title={t('members.reach_title')}>
        <Stack>
          <DescriptionList items={[{ term: t('members.field_email'), value: email }]} />
          <form method="post">
            <input type="hidden" name="rowVersion" value={contact.rowVersion} />
            <FormStack>
              <ContactFields state={state} fresh={contact} autoComplete="tel" />
              <ButtonRow>
                <Button variant="primary">{t('common.save')}</Button>
              </ButtonRow>
            </FormStack>
          </form>
        </Stack>
      </Section>
      <Section
        id="thu-nhac"
        title={t('members.topics_title')}
        description={t(topics.length > 0 ? 'members.topics_help' : 'members.own_duty')}
      >
        {topics.length > 0 && <Topics topics={topics} />}
      </Section>
      {mayCalendar && (
        <Section id="lich" title={t('calendars.title')}>
          <LinkList
            items={[
              { href: calendarPath, title: t('calendars.open'), detail: t('calendars.short_help') },
            ]}
          />
        </Section>
      )}
    </Stack>
  );
}

function Topics({ topics }: { readonly topics: Contact['topics'] }) {
  const { t } = useText();
  return (
    <DescriptionList
      items={topics.map(({ topic, muted }) => ({
        term: t(`members.topic_${topic}`),
        value: t(muted ? 'members.topic_off' : 'members.topic_on'),
        action: (
          <form method="post">
            <input type="hidden" name="topic" value={topic} />
            <input type="hidden" name="muted" value={muted ? '0' : '1'} />
            <Button
              size="small"
              aria-label={`${t(muted ? 'members.unmute' : 'members.mute')}: ${t(`members.topic_${topic}`)}`}
            >
              {t(muted ? 'members.unmute' : 'members.mute')}
            </Button>
          </form>
        ),
      }))}
    />
  );
}
