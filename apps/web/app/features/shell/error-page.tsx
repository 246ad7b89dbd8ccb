import { LinkButton, Notice, PublicShell } from '@tiendo/ui';
import { isRouteErrorResponse } from 'react-router';
import { z } from 'zod';
import { useText } from '#app/lib/text.ts';
import { SignInAgain } from './sign-in-again.tsx';

const ProblemSchema = z.object({
  code: z.string(),
  support: z.string().nullable(),
  resume: z
    .object({ action: z.string(), values: z.record(z.string(), z.array(z.string())) })
    .optional(),
});

/** Refusals of a form that was never read: what was typed is only in the page before. */
const tooLarge: ReadonlySet<string> = new Set(['payload_too_large', 'upload_too_large']);

/** ErrorPage says what went wrong and what to do; a form that arrived after the session had ended can be sent again from it. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useText();
  const problem = problemOf(error);
  if (problem.resume) return <SignInAgain resume={problem.resume} />;
  const title =
    problem.code === 'not_found' ? t('common.not_found_title') : t('common.error_title');
  return (
    <PublicShell product={t('common.product')} title={title}>
      <Notice kind={problem.code === 'internal' ? 'error' : 'warning'}>
        {t.error(problem.code)}
      </Notice>
      {tooLarge.has(problem.code) && <p>{t('common.typed_is_kept')}</p>}
      {problem.support !== null && (
        <p className="support-code">{t('common.support_code', { code: problem.support })}</p>
      )}
      <LinkButton href="/" variant="primary">
        {t('common.go_home')}
      </LinkButton>
    </PublicShell>
  );
}

function problemOf(error: unknown): z.infer<typeof ProblemSchema> {
  if (isRouteErrorResponse(error)) {
    const parsed = ProblemSchema.safeParse(error.data);
    if (parsed.success) return parsed.data;
    if (error.status === 404) return { code: 'not_found', support: null };
    if (error.status < 500) return { code: 'bad_request', support: null };
  }
  return { code: 'internal', support: null };
}
