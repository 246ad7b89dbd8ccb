import {
  Button,
  ButtonRow,
  ErrorSummary,
  FormStack,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Stack,
} from '@tiendo/ui';
import { redirect } from 'react-router';
import { membershipIn } from '#app/features/shell/membership-in.ts';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { useText } from '#app/lib/text.ts';
import { MemberFields, readMemberFields } from './member-fields.tsx';
import type { Route } from './+types/edit';

export const meta = pageTitle('members.edit_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const session = await requireSession(api, args.request);
    const { tenant } = membershipIn(session, args.params.tenant);
    const [member, agencies] = await Promise.all([
      api.members.readMember.query({ id: args.params.member }),
      api.agencies.listAgencies.query({}),
    ]);
    const path = `/${args.params.tenant}/thiet-lap/thanh-vien`;
    if (member.status === 'removed') throw redirect(`${path}?tat-ca=1`);
    const choices = agencies.map(({ id, name }) => ({ id, name }));
    const own = choices.some((choice) => choice.id === member.agencyId);
    // An archived agency that the member still works for stays chosen until somebody chooses another.
    if (!own && member.agencyId !== null) {
      choices.push({ id: member.agencyId, name: member.agencyName ?? '' });
    }
    return { path, level: tenant.level, member, agencies: choices };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const id = args.params.member;
    const rowVersion = form.number('rowVersion');
    if (form.text('form') === 'bounce') {
      await api.members.clearBounce.mutate({ id, rowVersion });
      return redirect(`/${args.params.tenant}/thiet-lap/thanh-vien?da-sua-thu=${id}`);
    }
    await api.members.updateMember.mutate({ id, rowVersion, ...readMemberFields(form) });
    return redirect(`/${args.params.tenant}/thiet-lap/thanh-vien?da-luu=${id}`);
  });
}

type Member = Route.ComponentProps['loaderData']['member'];
type Bounce = NonNullable<Member['bounce']>;

/** Edit changes what a member is called, is, and works for. */
export default function Edit({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  const { path, level, member, agencies } = loaderData;
  return (
    <Stack>
      <PageHeader
        title={t('members.edit_title')}
        description={member.email}
        breadcrumbs={[{ href: path, label: t('members.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      {isStale(actionData) && <StoredNow member={member} />}
      {member.bounce && <BounceNotice member={member} bounce={member.bounce} />}
      <form method="post">
        {/* After stale_version the page holds the new version: saving again is then a decision. */}
        <input type="hidden" name="rowVersion" value={member.rowVersion} />
        <FormStack>
          <MemberFields state={state} level={level} agencies={agencies} fresh={member} />
          <ButtonRow>
            <Button variant="primary">{t('common.save')}</Button>
            <LinkButton href={path}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </FormStack>
      </form>
      <Section
        id="thoi-tham-gia"
        title={t('members.remove')}
        description={t('members.remove_help')}
      >
        <LinkButton icon="remove" href={`${path}/${member.id}/thoi-tham-gia`}>
          {t('members.remove')}
        </LinkButton>
      </Section>
    </Stack>
  );
}

/** BounceNotice says that mail to the member comes back and why, and takes the address into use again. */
function BounceNotice({ member, bounce }: { readonly member: Member; readonly bounce: Bounce }) {
  const { t, formatDate } = useText();
  return (
    <Notice kind="warning" title={t('members.bounce_title')}>
      <Stack>
        <p>
          {t('members.bounced_since', {
            date: formatDate(bounce.at.slice(0, 10)),
            reason: bounce.reason ?? t('members.bounced_unsaid'),
          })}
        </p>
        <p>{t('members.bounce_help', { email: member.email })}</p>
        <form method="post">
          <input type="hidden" name="form" value="bounce" />
          <input type="hidden" name="rowVersion" value={member.rowVersion} />
          <Button>{t('members.bounce_fixed')}</Button>
        </form>
      </Stack>
    </Notice>
  );
}

/** StoredNow shows what somebody else saved meanwhile; the form below still holds what was typed. */
function StoredNow({ member }: { readonly member: Member }) {
  const { t } = useText();
  return (
    <Notice kind="info">
      {t('members.stored_now', {
        name: member.fullName,
        role: t(`states.role_${member.role}`),
        agency: member.agencyName ?? t('members.no_agency'),
      })}
    </Notice>
  );
}

function isStale(actionData: Route.ComponentProps['actionData']): boolean {
  return actionData !== undefined && 'code' in actionData && actionData.code === 'stale_version';
}
