import { Button, ButtonRow, LinkButton } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { PublicPage } from './public-page.tsx';
import type { Resume } from './resume.ts';

/** ResumeForm sends the kept form again, at the person's own click: somebody else may have signed in. */
export function ResumeForm({ resume }: { readonly resume: Resume }) {
  const { t } = useText();
  return (
    <PublicPage title={t('auth.resume_title')} description={t('auth.resume_help')}>
      <form method="post" action={resume.action}>
        {Object.entries(resume.values).map(([name, values]) =>
          values.map((value, index) => (
            <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
          )),
        )}
        <ButtonRow>
          <Button variant="primary">{t('auth.resume_send')}</Button>
          <LinkButton href={resume.action} variant="quiet">
            {t('auth.resume_leave')}
          </LinkButton>
        </ButtonRow>
      </form>
    </PublicPage>
  );
}
