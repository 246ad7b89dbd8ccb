import { Notice } from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';

/** FailureNotice says why a form without fields of its own was refused. */
export function FailureNotice(props: { readonly actionData: unknown; readonly form: string }) {
  const { errors } = useFormState(props.actionData, props.form);
  if (errors.length === 0) return null;
  return (
    <Notice kind="error">
      {errors.map((error) => (
        <p key={error.text}>{error.text}</p>
      ))}
    </Notice>
  );
}
