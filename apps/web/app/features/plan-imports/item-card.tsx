import { ErrorSummary, Icon } from '@tiendo/ui';
import { failureOf } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';
import { EditItem } from './edit-item.tsx';
import { ItemActs } from './item-acts.tsx';
import { ItemDoubts } from './item-doubts.tsx';
import { demandOf, ItemFacts } from './item-facts.tsx';
import { nameOf, useReview } from './review-context.ts';
import { itemId, sectionId } from './review-query.ts';
import { SplitForm } from './split-form.tsx';
import type { Item } from './types.ts';

/** ItemCard is one item of the draft: what it says, why to look at it, what can be done; its form opens in its place. */
export function ItemCard({ item }: { readonly item: Item }) {
  const { query, selected } = useReview();
  const isSelected = selected?.id === item.id;
  const state =
    item.state === 'confirmed' ? 'confirmed' : item.doubts.length > 0 ? 'doubtful' : 'pending';
  return (
    <li
      id={itemId(item.id)}
      className={`item item-${state}${item.parentId === null ? '' : ' item-part'}`}
      aria-current={isSelected ? 'true' : undefined}
    >
      <ItemHead item={item} state={state} />
      <Refusal item={item} />
      {query.edit === item.id && <EditItem item={item} />}
      {query.split === item.id && <SplitForm item={item} />}
      {query.edit !== item.id && query.split !== item.id && (
        <>
          <ItemFacts item={item} />
          <ItemDoubts item={item} />
          {isSelected && <Quote item={item} />}
          <ItemActs item={item} />
        </>
      )}
    </li>
  );
}

type State = 'confirmed' | 'doubtful' | 'pending';

const icon = { confirmed: 'done', doubtful: 'warning', pending: 'notStarted' } as const;

function ItemHead({ item, state }: { readonly item: Item; readonly state: State }) {
  const text = useText();
  const { t } = text;
  const { href, actionData } = useReview();
  const chosen = failureOf(actionData, 'bulk')?.values.ids ?? [];
  const name = nameOf(item);
  const demand = demandOf(item, text);
  return (
    <div className="item-head">
      <input
        type="checkbox"
        className="cell-choice"
        form={`chon-${sectionId(item.kind)}`}
        name="ids"
        value={item.id}
        defaultChecked={chosen.includes(item.id)}
        aria-label={t('plan-imports.choose_item', { name })}
      />
      <span className="item-mark">
        <Icon name={icon[state]} size={16} />
        <span className="visually-hidden">{t(`plan-imports.item_${state}`)}</span>
      </span>
      <h3>
        {demand !== null && <span className="item-demand">{demand}</span>}
        <a href={href({ item: item.id }, itemId(item.id))}>{name}</a>
      </h3>
    </div>
  );
}

/** On a phone, where the source stands below, the passage is quoted in the card. */
function Quote({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { href } = useReview();
  if (item.quote === null) return <p className="item-by-hand">{t('plan-imports.added_by_hand')}</p>;
  return (
    <div className="item-quote">
      <blockquote>{item.quote.replace(/\s+/g, ' ').trim()}</blockquote>
      <a href={href({ item: item.id }, 'van-ban')}>{t('plan-imports.see_in_source')}</a>
    </div>
  );
}

/** Why one of the card's short forms was refused. */
function Refusal({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { actionData } = useReview();
  const failure = failureOf(actionData, 'state') ?? failureOf(actionData, 'match');
  if (failure?.values.id?.[0] !== item.id) return null;
  return (
    <ErrorSummary
      id={`loi-${item.id}`}
      title={t('plan-imports.refused')}
      errors={[{ text: t.error(Object.values(failure.fields)[0] ?? failure.code) }]}
    />
  );
}
