import { Card, LinkButton } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { reviewSearch, type ReviewQuery } from './review-query.ts';
import { SourceText } from './source-text.tsx';
import type { SourceWindow } from './source-window.ts';
import type { Review } from './types.ts';

/** KeptSource is the document behind a published import: a stretch of its text, the passage of the address marked, and the file. */
export function KeptSource(props: {
  readonly review: Review;
  readonly query: ReviewQuery;
  readonly source: SourceWindow;
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const { review, query, source } = props;
  const { earlier, later } = source;
  const at = (from: number) => `${reviewSearch(query, { from })}#van-ban`;
  return (
    <Card
      title={t('plan-imports.source')}
      id="van-ban"
      actions={
        <a href={`/${tenant}/tep/${review.file.id}`} download>
          {t('plan-imports.source_file')}
        </a>
      }
    >
      {earlier !== null && (
        <LinkButton href={at(earlier)} size="small" icon="moveUp">
          {t('plan-imports.source_earlier')}
        </LinkButton>
      )}
      <SourceText source={source} items={[]} passage={query.passage} hrefOf={() => ''} />
      {later !== null && (
        <LinkButton href={at(later)} size="small" icon="moveDown">
          {t('plan-imports.source_later')}
        </LinkButton>
      )}
    </Card>
  );
}
