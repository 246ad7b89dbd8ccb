import { Button, FormStack, LinkButton, Notice } from '@tiendo/ui';
import { data, redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import { NewPassword, readNewPassword } from './new-password.tsx';
import { PublicPage } from './public-page.tsx';
import { readLink } from './read-link.ts';
import type { Route } from './+types/reset-password';

export const meta = pageTitle('auth.reset_title');

export function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const link = await readLink(api, 'reset', args.params.token);
    return data({ email: link?.email ?? null }, { status: link ? 200 : 410 });
  });
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    await api.auth.resetPassword.mutate({
      token: args.params.token,
      password: readNewPassword(form),
    });
    return redirect('/dang-nhap?da-dat-mat-khau=1');
  });
}

/** ResetPassword sets a new password by a mailed link. */
export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  const { email } = loaderData;
  if (email === null) {
    return (
      <PublicPage title={t('auth.reset_invalid_title')}>
        <Notice kind="warning">{t('auth.reset_invalid_help')}</Notice>
        <LinkButton variant="primary" href="/quen-mat-khau">
          {t('auth.reset_again')}
        </LinkButton>
      </PublicPage>
    );
  }
  return (
    <PublicPage
      title={t('auth.reset_title')}
      description={t('auth.reset_for', { email })}
      errors={state.errors}
    >
      <form method="post">
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <FormStack>
          <NewPassword state={state} label={t('auth.password_new')} />
          <Button variant="primary">{t('auth.reset')}</Button>
        </FormStack>
      </form>
    </PublicPage>
  );
}
