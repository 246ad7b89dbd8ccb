import { Button, Notice } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { nameOf, useReview } from './review-context.ts';
import { itemId } from './review-query.ts';
import type { Item, ItemKind } from './types.ts';

/** RemovedItems lists what was removed from a section, each to be brought back. */
export function RemovedItems({ kind }: { readonly kind: ItemKind }) {
  const { t } = useText();
  const { review } = useReview();
  const removed = review.items.filter((item) => item.kind === kind && item.state === 'removed');
  if (removed.length === 0) return null;
  return (
    <details className="removed-items">
      <summary>{t('plan-imports.removed_items', { count: removed.length })}</summary>
      <ul>
        {removed.map((item) => (
          <li key={item.id} id={itemId(item.id)}>
            <s>{nameOf(item)}</s>
            <BackForm item={item} text={t('plan-imports.restore')} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** RemovedNotice says what was removed just now, and takes it back. */
export function RemovedNotice() {
  const { t } = useText();
  const { review, query } = useReview();
  const item = review.items.find(({ id, state }) => id === query.removed && state === 'removed');
  if (!item) return null;
  return (
    <Notice kind="success">
      <div className="undo-line">
        <span>{t('plan-imports.removed_notice', { name: nameOf(item) })}</span>
        <BackForm item={item} text={t('plan-imports.undo')} />
      </div>
    </Notice>
  );
}

/** A target went with its clauses and comes back with them. */
function BackForm({ item, text }: { readonly item: Item; readonly text: string }) {
  const { review } = useReview();
  const parts = review.items.filter(
    (part) => part.parentId === item.id && part.state === 'removed',
  );
  return (
    <form method="post">
      <input type="hidden" name="form" value="state" />
      {[item, ...parts].map(({ id }) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <input type="hidden" name="state" value="pending" />
      <Button size="small" variant="quiet" icon="undo">
        {text}
        <span className="visually-hidden">: {nameOf(item)}</span>
      </Button>
    </form>
  );
}
