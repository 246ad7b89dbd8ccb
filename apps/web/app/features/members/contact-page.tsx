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
import { browserAction } from '#app/features/notices/browser-action.ts';
import { BrowsersSection } from '#app/features/notices/browsers-section.tsx';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import { ContactFields, readContactFields } from './contact-fields.tsx';
import type { Route } from './+types/contact-page';

export const meta = pageTitle('members.contact_title');

/** What was done, as the page's address says after a form. */
const doneBy = [
  { flag: 'da-luu', value: '1', text: 'members.contact_saved' },
  { flag: 'trinh-duyet', value: 'da-bat', text: 'notices.push_switched_on' },
  { flag: 'trinh-duyet', value: 'da-tat', text: 'notices.push_switched_off' },
] as const;

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api, { settings: { pushKey } }) => {
    const { searchParams } = new URL(args.request.url);
    const [contact, push] = await Promise.all([
      api.members.readContact.query(),
      pushKey === null ? null : api.notices.listBrowsers.query(),
    ]);
    return {
      contact,
      push: pushKey !== null && push !== null ? { pushKey, ...push } : null,
      done: doneBy.find(({ flag, value }) => searchParams.get(flag) === value)?.text ?? null,
      calendarPath: `/${args.params.tenant}/lich-cua-toi`,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const browser = await browserAction(api, form);
    if (browser !== null) {
      return redirect(`/${args.params.tenant}/lien-he-cua-toi?trinh-duyet=${browser}`);
    }
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
  const browserState = useFormState(actionData, 'push');
  const mayCalendar = useMay('plan:read');
  const { contact, push, done, calendarPath } = loaderData;
  const { email, bounce, topics } = contact;
  return (
    <Stack>
      <PageHeader title={t('members.contact_title')} description={t('members.contact_help')} />
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      {done && !state.failed && !browserState.failed && <Notice kind="success">{t(done)}</Notice>}
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
      {push && <BrowsersSection {...push} errors={browserState.errors} />}
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
