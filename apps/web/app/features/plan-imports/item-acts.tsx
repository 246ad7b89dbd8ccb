import { Button, LinkButton, Select, VisuallyHidden } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { nameOf, useReview } from './review-context.ts';
import { itemId } from './review-query.ts';
import type { Item } from './types.ts';

/** ItemActs are what can be done with one item: confirm, correct, split, remove; or look again at what is confirmed. */
export function ItemActs({ item }: { readonly item: Item }) {
  const { href, selected } = useReview();
  const { t } = useText();
  const isPending = item.state === 'pending';
  const mayMatch =
    item.kind === 'agency' && (item.doubts.length > 0 || selected?.id === item.id) && isPending;
  const link = (act: 'edit' | 'split') => (
    <LinkButton
      href={href({ item: item.id, [act]: item.id }, itemId(item.id))}
      size="small"
      variant="quiet"
      icon={act}
    >
      <Named act={t(`plan-imports.${act}`)} item={item} />
    </LinkButton>
  );
  return (
    <div className="item-acts">
      {isPending &&
        (mayMatch ? <MatchForm item={item} /> : <StateForm item={item} to="confirmed" />)}
      {link('edit')}
      {(item.kind === 'target' || item.kind === 'task') && isPending && link('split')}
      {!isPending && <StateForm item={item} to="pending" />}
      <StateForm item={item} to="removed" />
    </div>
  );
}

/** An act's short word, which names the item for who does not see its card. */
function Named({ act, item }: { readonly act: string; readonly item: Item }) {
  return (
    <>
      {act}
      <VisuallyHidden>: {nameOf(item)}</VisuallyHidden>
    </>
  );
}

const acts = {
  confirmed: { icon: 'save', variant: 'secondary', text: 'plan-imports.confirm' },
  pending: { icon: 'undo', variant: 'quiet', text: 'plan-imports.reopen' },
  removed: { icon: 'close', variant: 'quiet', text: 'plan-imports.remove' },
} as const;

function StateForm({ item, to }: { readonly item: Item; readonly to: keyof typeof acts }) {
  const { t } = useText();
  const { text, ...look } = acts[to];
  return (
    <form method="post">
      <ItemFields form="state" item={item} />
      <input type="hidden" name="state" value={to} />
      <Button {...look} size="small">
        <Named act={t(text)} item={item} />
      </Button>
    </form>
  );
}

/** An agency is matched and confirmed in one act. */
function MatchForm({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { review } = useReview();
  return (
    <form method="post" className="item-match">
      <ItemFields form="match" item={item} />
      <input type="hidden" name="rowVersion" value={item.rowVersion} />
      <Select
        id={`khop-${item.id}`}
        name="matchId"
        label={t('plan-imports.field_match')}
        defaultValue={item.match?.id ?? ''}
        placeholder={t('plan-imports.field_match_new')}
        options={review.agencies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button {...acts.confirmed} size="small">
        <Named act={t('plan-imports.confirm')} item={item} />
      </Button>
    </form>
  );
}

/** ItemFields are the hidden fields of a form about one item: which form, which item, and what to look at next. */
export function ItemFields({ form, item }: { readonly form: string; readonly item: Item }) {
  const { next } = useReview();
  return (
    <>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="next" value={next(item.id) ?? ''} />
    </>
  );
}
