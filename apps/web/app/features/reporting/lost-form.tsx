import { Notice } from '@tiendo/ui';
import type { FormFailure } from '#app/lib/act.ts';
import { anyFailure } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';

/** What people type into the small forms of a report's page, dates aside. */
const typedFields = ['reason', 'text'] as const;

/** LostForm gives back what was typed into a form that the page no longer shows, because the report has changed meanwhile. */
export function LostForm(props: {
  readonly actionData: unknown;
  readonly shown: readonly string[];
}) {
  const { t } = useText();
  const failure = anyFailure(props.actionData);
  if (failure === null || props.shown.includes(failure.form)) return null;
  const typed = typedIn(failure);
  return (
    <Notice kind="error" title={t('report-flow.lost_title')}>
      <p>{t.error(failure.code)}</p>
      {typed !== '' && (
        <>
          <p>{t('report-flow.lost_help')}</p>
          <blockquote className="as-typed">{typed}</blockquote>
        </>
      )}
    </Notice>
  );
}

function typedIn(failure: FormFailure): string {
  return typedFields.flatMap((name) => failure.values[name] ?? []).join('\n');
}
