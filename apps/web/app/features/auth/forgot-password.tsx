import { Button, FormStack, LinkButton, Notice, TextInput } from '@tiendo/ui';
import { redirect } from 'react-router';
import { act } from '#app/lib/act.ts';
import { useFormState } from '#app/lib/form-state.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import { PublicPage } from './public-page.tsx';
import type { Route } from './+types/forgot-password';

export const meta = pageTitle('auth.reset_request_title');

export function loader({ request }: Route.LoaderArgs) {
  return { sent: new URL(request.url).searchParams.has('da-gui') };
}

export function action(args: Route.ActionArgs) {
  return act(args, async ({ api, form }) => {
    await api.auth.requestPasswordReset.mutate({ email: form.text('email') });
    return redirect('/quen-mat-khau?da-gui=1');
  });
}

/** ForgotPassword has a link mailed; the page says the same whether the address is known or not. */
export default function ForgotPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useText();
  const state = useFormState(actionData);
  const title = t('auth.reset_request_title');
  if (loaderData.sent && !state.failed) {
    return (
      <PublicPage title={title}>
        <Notice kind="success">{t('auth.reset_sent')}</Notice>
        <LinkButton href="/dang-nhap">{t('auth.back_to_sign_in')}</LinkButton>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={title} description={t('auth.reset_request_help')} errors={state.errors}>
      <form method="post" action="/quen-mat-khau">
        <FormStack>
          <TextInput
            name="email"
            type="email"
            label={t('auth.email')}
            autoComplete="username"
            defaultValue={state.value('email', '')}
            error={state.error('email')}
            required
          />
          <Button variant="primary">{t('auth.reset_request')}</Button>
          <p>
            <a href="/dang-nhap">{t('auth.back_to_sign_in')}</a>
          </p>
        </FormStack>
      </form>
    </PublicPage>
  );
}
