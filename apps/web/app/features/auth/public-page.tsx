import { Button, ErrorSummary, PublicShell, type FormError } from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '#app/lib/text.ts';

/** PublicPage is the frame of every page about an account: one card, and the choice of language under it. */
export function PublicPage({
  title,
  description,
  errors = [],
  errorTitle,
  children,
}: {
  readonly title: string;
  readonly description?: ReactNode;
  readonly errors?: readonly FormError[];
  readonly errorTitle?: string;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  return (
    <PublicShell
      product={t('common.product')}
      tagline={t('common.product_tagline')}
      title={title}
      description={description}
      footer={<LanguageChoice />}
    >
      <ErrorSummary title={errorTitle ?? t('auth.refused')} errors={errors} />
      {children}
    </PublicShell>
  );
}

function LanguageChoice() {
  const { t, lang } = useText();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/ngon-ngu">
      <input type="hidden" name="back" value={pathname + search} />
      <Button variant="quiet" size="small" name="lang" value={lang === 'vi' ? 'en' : 'vi'}>
        {lang === 'vi' ? t('common.language_en') : t('common.language_vi')}
      </Button>
    </form>
  );
}
