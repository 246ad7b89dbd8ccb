import { Icon, LinkButton } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { useReview } from './review-context.ts';
import { itemId } from './review-query.ts';
import { SourceText } from './source-text.tsx';
import type { SourceWindow } from './source-window.ts';

/** SourcePane is the document beside the draft: a stretch of its text with every item's passage marked and the selected one in view. */
export function SourcePane({ source }: { readonly source: SourceWindow }) {
  const { t } = useText();
  const { tenant } = useParams();
  const { review, selected, query, href } = useReview();
  const percent = (at: number) => Math.round((100 * at) / Math.max(1, source.total));
  const isWhole = source.earlier === null && source.later === null;
  const passage = query.passage ?? selected?.span ?? null;
  return (
    <section id="van-ban" className="source-pane" aria-labelledby="van-ban-ten">
      <div className="pane-head">
        <h2 id="van-ban-ten">{t('plan-imports.source')}</h2>
        <p className="muted">
          {!isWhole &&
            t('plan-imports.source_position', {
              from: percent(source.from),
              to: percent(source.from + source.text.length),
            })}{' '}
          <a href={`/${tenant}/tep/${review.file.id}`} download>
            {t('plan-imports.source_file')}
          </a>
        </p>
        <a
          className="source-back"
          href={selected ? href({ item: selected.id }, itemId(selected.id)) : '#tong'}
        >
          <Icon name="back" size={14} />
          {t(selected ? 'plan-imports.source_to_item' : 'plan-imports.source_to_draft')}
        </a>
      </div>
      <div className="pane-body">
        {source.earlier !== null && (
          <LinkButton
            href={href({ item: query.item, from: source.earlier }, 'van-ban')}
            size="small"
            icon="moveUp"
          >
            {t('plan-imports.source_earlier')}
          </LinkButton>
        )}
        <SourceText
          source={source}
          items={review.items}
          passage={passage}
          hrefOf={(id) => href({ item: id }, itemId(id))}
        />
        {source.later !== null && (
          <LinkButton
            href={href({ item: query.item, from: source.later }, 'van-ban')}
            size="small"
            icon="moveDown"
          >
            {t('plan-imports.source_later')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
