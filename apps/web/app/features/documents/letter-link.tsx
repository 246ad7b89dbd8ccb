import { LinkButton } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useMay } from '#app/lib/may.ts';
import { useText } from '#app/lib/text.ts';

/** LetterLink leads who may make documents to the reminder letter of a plan, filled with all that is overdue. */
export function LetterLink({ planId }: { readonly planId: string }) {
  const { t } = useText();
  const { tenant } = useParams();
  if (!useMay('document:make')) return null;
  return (
    <LinkButton href={`/${tenant}/ke-hoach/${planId}/van-ban/don-doc`} icon="mail">
      {t('documents.kind_reminder_letter')}
    </LinkButton>
  );
}
