import {
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  FormStack,
  LinkButton,
  Notice,
  PageHeader,
  Prose,
  Section,
  Stack,
  TextArea,
} from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/calendar-page';

export const meta = pageTitle('calendars.title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    feed: await api.calendars.readOwnFeed.query(),
    revoked: new URL(args.request.url).searchParams.has('da-thu-hoi'),
  }));
}

/** The new address is in this one answer and nowhere else: not in an address that a log keeps, not in the database. */
export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form, backend }) => {
    const { tenant } = args.params;
    if (form.text('form') === 'revoke') {
      await api.calendars.revokeFeed.mutate();
      return redirect(`/${tenant}/lich-cua-toi?da-thu-hoi=1`);
    }
    const { secret } = await api.calendars.createFeed.mutate();
    return { address: `${backend.settings.appUrl}/${tenant}/lich/${secret}.ics` };
  });
}

type OwnFeed = NonNullable<Route.ComponentProps['loaderData']['feed']>;

/** CalendarPage gives a person the private address under which their own calendar program finds every deadline. */
export default function CalendarPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  const { feed, revoked } = loaderData;
  const address = actionData && 'address' in actionData ? actionData.address : null;
  return (
    <Stack>
      <PageHeader title={t('calendars.title')} description={t('calendars.description')} />
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      {revoked && feed === null && <Notice kind="success">{t('calendars.revoked')}</Notice>}
      {address !== null && <NewAddress address={address} />}
      <Section id="dia-chi" title={t('calendars.address_title')}>
        {feed === null ? <NoFeed /> : <OneFeed feed={feed} />}
      </Section>
      <Section id="noi-dung" title={t('calendars.content_title')}>
        <Prose>
          <p>{t('calendars.content_work')}</p>
          <p>{t('calendars.content_done')}</p>
        </Prose>
      </Section>
      <Section id="cach-them" title={t('calendars.how_title')}>
        <Prose>
          <ul>
            <li>{t('calendars.how_google')}</li>
            <li>{t('calendars.how_apple')}</li>
            <li>{t('calendars.how_outlook')}</li>
          </ul>
        </Prose>
      </Section>
    </Stack>
  );
}

function NewAddress({ address }: { readonly address: string }) {
  const { t } = useText();
  return (
    <>
      <Notice kind="success" title={t('calendars.made_title')}>
        {t('calendars.made_help')}
      </Notice>
      <FormStack>
        <TextArea
          name="address"
          label={t('calendars.address')}
          help={t('calendars.address_help')}
          defaultValue={address}
          rows={3}
          readOnly
        />
        <ButtonRow>
          <LinkButton icon="calendar" href={address.replace(/^https?:/, 'webcal:')}>
            {t('calendars.open_program')}
          </LinkButton>
        </ButtonRow>
      </FormStack>
    </>
  );
}

function NoFeed() {
  const { t } = useText();
  return (
    <form method="post">
      <FormStack>
        <p>{t('calendars.none')}</p>
        <ButtonRow>
          <Button variant="primary" name="form" value="create">
            {t('calendars.create')}
          </Button>
        </ButtonRow>
      </FormStack>
    </form>
  );
}

function OneFeed({ feed }: { readonly feed: OwnFeed }) {
  const { t, formatDateTime } = useText();
  const { createdAt, lastReadAt } = feed;
  return (
    <Stack>
      <DescriptionList
        items={[
          { term: t('calendars.created'), value: formatDateTime(createdAt) },
          {
            term: t('calendars.last_read'),
            value: lastReadAt === null ? t('calendars.never_read') : formatDateTime(lastReadAt),
          },
        ]}
      />
      <form method="post">
        <FormStack>
          <Notice kind="warning">{t('calendars.replace_warning')}</Notice>
          <ButtonRow>
            <Button name="form" value="create">
              {t('calendars.replace')}
            </Button>
            <Button variant="danger" name="form" value="revoke">
              {t('calendars.revoke')}
            </Button>
          </ButtonRow>
        </FormStack>
      </form>
    </Stack>
  );
}
