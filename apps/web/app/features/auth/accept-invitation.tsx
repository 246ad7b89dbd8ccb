import { Button, FormStack, LinkButton, Notice, TextInput } from '@tiendo/ui';
import { data, redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { sessionCookie } from '#app/lib/cookies.ts';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import { NewPassword, readNewPassword } from './new-password.tsx';
import { PublicPage } from './public-page.tsx';
import { readLink } from './read-link.ts';
import type { Route } from './+types/accept-invitation';

export const meta = pageTitle('auth.invitation_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const [link, session] = await Promise.all([
      readLink(api, 'invitation', args.params.token),
      api.auth.readSession.query(),
    ]);
    const current = session?.email ?? null;
    return data({ link, current }, { status: link ? 200 : 410 });
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form, backend }) => {
    const { token } = args.params;
    const account = form.names().includes('password')
      ? { fullName: form.text('fullName'), password: readNewPassword(form) }
      : {};
    const before = await api.auth.readSession.query();
    const { tenantSlug, session, email } = await api.auth.acceptInvitation.mutate({
      token,
      ...account,
    });
    const tenant = `/${tenantSlug}`;
    if (session) {
      const { secureCookies } = backend.settings;
      const cookie = sessionCookie(session.token, new Date(session.expiresAt), secureCookies);
      return redirect(tenant, { headers: { 'Set-Cookie': cookie } });
    }
    if (before?.email === email) return redirect(tenant);
    return redirect(`/dang-nhap?da-nhan-loi-moi=1&tiep=${encodeURIComponent(tenant)}`);
  });
}

type Link = NonNullable<Route.ComponentProps['loaderData']['link']>;

/** AcceptInvitation lets a person into the tenant that invited them; a new account chooses its name and password here. */
export default function AcceptInvitation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  const { link, current } = loaderData;
  if (link?.invitation === null || link === null) {
    return (
      <PublicPage title={t('auth.invitation_invalid_title')}>
        <Notice kind="warning">{t('auth.invitation_invalid_help')}</Notice>
        <LinkButton variant="primary" href="/dang-nhap">
          {t('auth.sign_in')}
        </LinkButton>
      </PublicPage>
    );
  }
  const { email, hasPassword } = link;
  return (
    <PublicPage
      title={t('auth.invitation_title')}
      description={<Summary invitation={link.invitation} />}
      errors={state.errors}
    >
      {current !== null && current !== email && (
        <Notice kind="warning">{t('auth.invitation_other_account', { current, email })}</Notice>
      )}
      {current === email ? (
        <p>{t('auth.accept_as', { email })}</p>
      ) : (
        <p>{t(hasPassword ? 'auth.invitation_existing' : 'auth.invitation_new', { email })}</p>
      )}
      <form method="post">
        <FormStack>
          {!hasPassword && <NewAccount link={link} state={state} />}
          <Button variant="primary">{t('auth.accept_invitation')}</Button>
        </FormStack>
      </form>
    </PublicPage>
  );
}

function Summary({ invitation }: { readonly invitation: NonNullable<Link['invitation']> }) {
  const { t } = useText();
  const tenant = invitation.tenantName;
  const role = t(`states.role_${invitation.role}`);
  const inviter = invitation.invitedByName;
  return inviter === null
    ? t('auth.invitation_for_tenant', { tenant, role })
    : t('auth.invitation_for', { inviter, tenant, role });
}

function NewAccount({ link, state }: { readonly link: Link; readonly state: FormState }) {
  const { t } = useText();
  return (
    <>
      <input type="hidden" name="username" autoComplete="username" value={link.email} />
      <TextInput
        name="fullName"
        label={t('auth.full_name')}
        autoComplete="name"
        defaultValue={state.value('fullName', link.fullName)}
        error={state.error('fullName')}
        maxLength={120}
        required
      />
      <NewPassword state={state} label={t('auth.password')} />
    </>
  );
}
