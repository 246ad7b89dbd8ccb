import { Button, FormStack, LinkList, Notice, Section, TextInput } from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { clearedSessionCookie, sessionCookie } from '#app/lib/cookies.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { requireSession } from '#app/lib/require-session.ts';
import { useText } from '#app/lib/text.ts';
import { AccountFooter } from './account-footer.tsx';
import { NewPassword, readNewPassword } from './new-password.tsx';
import { PublicPage } from './public-page.tsx';
import { tenantLinks } from './tenant-links.ts';
import type { Route } from './+types/account';

export const meta = pageTitle('auth.account_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { fullName, email, memberships } = await requireSession(api, args.request);
    const changed = new URL(args.request.url).searchParams.has('da-doi');
    return { fullName, email, memberships, changed };
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form, backend }) => {
    const { secureCookies } = backend.settings;
    if (form.text('form') === 'everywhere') {
      await api.auth.signOutEverywhere.mutate();
      return redirect('/dang-nhap?moi-thiet-bi=1', {
        headers: { 'Set-Cookie': clearedSessionCookie(secureCookies) },
      });
    }
    const session = await api.auth.changePassword.mutate({
      currentPassword: form.raw('currentPassword'),
      password: readNewPassword(form),
    });
    const cookie = sessionCookie(session.token, new Date(session.expiresAt), secureCookies);
    return redirect('/tai-khoan?da-doi=1', { headers: { 'Set-Cookie': cookie } });
  });
}

/** Account is a person's own page: where they belong, their password, and the way out of every device. */
export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData, 'password');
  const { fullName, email, memberships, changed } = loaderData;
  return (
    <PublicPage
      title={t('auth.account_title')}
      description={`${fullName} · ${email}`}
      errors={state.errors}
    >
      {changed && !state.failed && <Notice kind="success">{t('auth.password_changed')}</Notice>}
      <Section id="tenants" title={t('auth.tenants_title')}>
        <LinkList items={tenantLinks(memberships, t)} />
      </Section>
      <Section
        id="password-change"
        title={t('auth.change_password_title')}
        description={t('auth.password_help_change')}
      >
        <form method="post">
          <input type="hidden" name="form" value="password" />
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <FormStack>
            <TextInput
              name="currentPassword"
              type="password"
              autoComplete="current-password"
              label={t('auth.password_current')}
              error={state.error('currentPassword')}
              maxLength={200}
              required
            />
            <NewPassword state={state} label={t('auth.password_new')} />
            <Button variant="primary">{t('auth.change_password')}</Button>
          </FormStack>
        </form>
      </Section>
      <Section
        id="everywhere"
        title={t('auth.sign_out_everywhere')}
        description={t('auth.sign_out_everywhere_help')}
      >
        <form method="post">
          <input type="hidden" name="form" value="everywhere" />
          <Button>{t('auth.sign_out_everywhere')}</Button>
        </form>
      </Section>
      <AccountFooter />
    </PublicPage>
  );
}
