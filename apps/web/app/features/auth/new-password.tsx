import { AppError } from '@tiendo/contracts';
import { TextInput } from '@tiendo/ui';
import type { FormReader } from '#app/lib/form-reader.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

/** readNewPassword reads a password that was typed twice, exactly as typed; password_mismatch when the two differ. */
export function readNewPassword(form: FormReader): string {
  const password = form.raw('password');
  if (password !== form.raw('passwordAgain')) {
    throw new AppError('password_mismatch', { passwordAgain: 'password_mismatch' });
  }
  return password;
}

/** NewPassword asks for a new password twice, for nobody can see what they type. */
export function NewPassword({
  state,
  label,
}: {
  readonly state: FormState;
  readonly label: string;
}) {
  const { t } = useText();
  return (
    <>
      <TextInput
        name="password"
        type="password"
        autoComplete="new-password"
        label={label}
        help={t('auth.password_help')}
        error={state.error('password')}
        minLength={10}
        maxLength={200}
        required
      />
      <TextInput
        name="passwordAgain"
        type="password"
        autoComplete="new-password"
        label={t('auth.password_again')}
        error={state.error('passwordAgain')}
        maxLength={200}
        required
      />
    </>
  );
}
