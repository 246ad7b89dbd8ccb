import { Button, ButtonRow, FormStack, Notice, PublicShell, TextInput } from '@tiendo/ui';
import type { TypedValues } from '#app/lib/typed-values.ts';
import { useText } from '#app/lib/text.ts';

/**
 * SignInAgain takes a person through signing in without losing the form that they had just sent: it travels along in the field `resume`,
 * and the sign-in page offers to send it again.
 */
export function SignInAgain({
  resume,
}: {
  readonly resume: { action: string; values: TypedValues };
}) {
  const { t } = useText();
  return (
    <PublicShell product={t('common.product')} title={t('auth.sign_in_title')}>
      <Notice kind="warning">{t('errors.session_expired')}</Notice>
      <form method="post" action="/dang-nhap">
        <input type="hidden" name="resume" value={JSON.stringify(resume)} />
        <FormStack>
          <TextInput
            name="email"
            type="email"
            label={t('auth.email')}
            autoComplete="username"
            required
          />
          <TextInput
            name="password"
            type="password"
            label={t('auth.password')}
            autoComplete="current-password"
            required
          />
          <ButtonRow>
            <Button variant="primary">{t('auth.sign_in')}</Button>
          </ButtonRow>
        </FormStack>
      </form>
    </PublicShell>
  );
}
