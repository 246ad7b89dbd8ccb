import {
  Button,
  ButtonRow,
  ErrorSummary,
  FormStack,
  LinkButton,
  PageHeader,
  Stack,
  TextInput,
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
import type { Route } from './+types/invite';

export const meta = pageTitle('members.invite_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const session = await requireSession(api, args.request);
    const { tenant } = membershipIn(session, args.params.tenant);
    const agencies = await api.agencies.listAgencies.query({});
    const path = `/${args.params.tenant}/thiet-lap/thanh-vien`;
    const { searchParams } = new URL(args.request.url);
    const agencyId = agencies.find(({ id }) => id === searchParams.get('co-quan'))?.id ?? null;
    const again = searchParams.get('nguoi');
    const role = tenant.level === 'ministry' ? 'ministry' : 'agency_officer';
    const fresh = again
      ? await api.members.readMember.query({ id: again })
      : { email: '', fullName: '', role, agencyId, phone: null, lang: 'vi' };
    const choices = agencies.map(({ id, name }) => ({ id, name }));
    return { path, level: tenant.level, agencies: choices, fresh };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    const { id } = await api.members.inviteMember.mutate({
      email: form.text('email'),
      ...readMemberFields(form),
    });
    return redirect(`/${args.params.tenant}/thiet-lap/thanh-vien?da-moi=${id}`);
  });
}

/** Invite asks whom to invite and to what; `?co-quan=` chooses the agency beforehand, `?nguoi=` somebody who was removed. */
export default function Invite({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  const { path, level, agencies, fresh } = loaderData;
  return (
    <Stack>
      <PageHeader
        title={t('members.invite_title')}
        breadcrumbs={[{ href: path, label: t('members.title') }]}
        breadcrumbsLabel={t('common.breadcrumbs')}
      />
      <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
      <form method="post">
        <FormStack>
          <TextInput
            name="email"
            type="email"
            label={t('members.field_email')}
            help={t('members.field_email_help')}
            autoComplete="off"
            defaultValue={state.value('email', fresh.email)}
            error={state.error('email')}
            maxLength={254}
            required
          />
          <MemberFields state={state} level={level} agencies={agencies} fresh={fresh} />
          <ButtonRow>
            <Button variant="primary">{t('members.invite')}</Button>
            <LinkButton href={path}>{t('common.cancel')}</LinkButton>
          </ButtonRow>
        </FormStack>
      </form>
    </Stack>
  );
}
