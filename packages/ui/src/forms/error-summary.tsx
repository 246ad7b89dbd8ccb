import { Icon } from '../icon/icon.tsx';

/** FormError is one thing to correct; `field` is the id of the control, absent for an error of the whole form. */
export type FormError = { readonly field?: string; readonly text: string };

/** ErrorSummary stands at the top of a form that was refused, takes the focus, and leads to each field at fault. */
export function ErrorSummary({
  title,
  errors,
  id = 'error-summary',
}: {
  readonly title: string;
  readonly errors: readonly FormError[];
  readonly id?: string;
}) {
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      id={id}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>
        <Icon name="error" size={20} />
        {title}
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field ?? ''} ${text}`}>
            {field === undefined ? text : <a href={`#${field}`}>{text}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
