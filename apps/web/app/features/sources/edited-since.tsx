import { useParams } from 'react-router';
import { useMay } from '#app/lib/may.ts';
import { useText } from '#app/lib/text.ts';

/** EditedSince warns that a row may differ from its passage, and leads to what was changed who may read the log. */
export function EditedSince({ id }: { readonly id: string }) {
  const { t } = useText();
  const { tenant } = useParams();
  const mayReadLog = useMay('audit:read');
  return (
    <p className="source-edited">
      {t('sources.edited_since')}{' '}
      {mayReadLog && <a href={`/${tenant}/nhat-ky?muc=${id}`}>{t('sources.see_changes')}</a>}
    </p>
  );
}
