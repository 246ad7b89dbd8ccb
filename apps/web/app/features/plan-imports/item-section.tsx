import { Button, ErrorSummary, LinkButton } from '@tiendo/ui';
import { failureOf } from '#app/lib/failure-of.ts';
import { useText } from '#app/lib/text.ts';
import { AddItem } from './add-item.tsx';
import { ItemCard } from './item-card.tsx';
import { blockedItems } from './load-review.ts';
import { firstPending, orderItems } from './order-items.ts';
import { RemovedItems } from './removed-items.tsx';
import { useReview } from './review-context.ts';
import { itemId, sectionId } from './review-query.ts';
import type { Item, ItemKind } from './types.ts';

/** How many cards of a kind a page shows: a plan with hundreds of tasks must not make a page that a phone cannot open. */
const pageSize = 100;

/** ItemSection is one kind of items: how far it is confirmed, what can be confirmed at once, its cards, and adding one by hand. */
export function ItemSection({ kind }: { readonly kind: ItemKind }) {
  const { t } = useText();
  const { review, query } = useReview();
  const id = sectionId(kind);
  const items = orderItems(review.items, kind, query.show, blockedItems(review));
  const { total } = review.progress[kind];
  return (
    <section id={id} className="draft-section" aria-labelledby={`${id}-ten`}>
      <SectionHead kind={kind} />
      {items.length === 0 && (
        <p className="draft-empty">
          {total === 0 ? t(`plan-imports.section_empty_${kind}`) : t('plan-imports.section_done')}
        </p>
      )}
      <Cards items={items} />
      {items.length > 0 && <ChosenForm kind={kind} />}
      <RemovedItems kind={kind} />
      <AddItem kind={kind} />
    </section>
  );
}

function SectionHead({ kind }: { readonly kind: ItemKind }) {
  const { t } = useText();
  const { review } = useReview();
  const { confirmed, total, doubtful } = review.progress[kind];
  const sure = review.items.filter(
    (item) => item.kind === kind && item.state === 'pending' && item.doubts.length === 0,
  ).length;
  return (
    <div className="draft-section-head">
      <h2 id={`${sectionId(kind)}-ten`}>{t(`plan-imports.kind_${kind}`)}</h2>
      <p>
        {t('plan-imports.section_progress', { confirmed, total })}
        {doubtful > 0 && ` · ${t('plan-imports.section_doubtful', { count: doubtful })}`}
      </p>
      {sure > 0 && (
        <SureForm kind={kind}>{t('plan-imports.confirm_sure', { count: sure })}</SureForm>
      )}
      {sure === 0 && doubtful > 0 && (
        <SureForm kind={kind} includeDoubtful>
          {t('plan-imports.confirm_rest', { count: doubtful })}
        </SureForm>
      )}
    </div>
  );
}

function SureForm(props: {
  readonly kind: ItemKind;
  readonly includeDoubtful?: boolean;
  readonly children: string;
}) {
  const { t } = useText();
  const { review, query } = useReview();
  const { kind, includeDoubtful = false, children } = props;
  const confirms = (item: Pick<Item, 'kind' | 'doubts'>) =>
    item.kind === kind && (includeDoubtful || item.doubts.length === 0);
  return (
    <form method="post">
      <input type="hidden" name="form" value="sure" />
      <input type="hidden" name="itemKind" value={kind} />
      <input
        type="hidden"
        name="next"
        value={firstPending(review.items, query.show, confirms) ?? ''}
      />
      {includeDoubtful && <input type="hidden" name="includeDoubtful" value="true" />}
      <Button size="small" icon="save" variant={includeDoubtful ? 'quiet' : 'secondary'}>
        {children}
        <span className="visually-hidden">: {t(`plan-imports.kind_${kind}`)}</span>
      </Button>
    </form>
  );
}

/** The cards around what is looked at; links to those before and after look at one of them. */
function Cards({ items }: { readonly items: readonly Item[] }) {
  const { query, selected } = useReview();
  const at = items.findIndex((item) => item.id === selected?.id);
  const from = Math.max(0, at - (at % pageSize));
  const end = from + pageSize;
  return (
    <>
      <MoreItems to={items[from - 1]} count={from} where="earlier" />
      <ol className={`items items-${query.show}`}>
        {items.slice(from, end).map((item) => (
          <ItemCard key={item.id} item={item} />
        ))}
      </ol>
      <MoreItems to={items[end]} count={items.length - end} where="later" />
    </>
  );
}

function MoreItems(props: {
  readonly to: Item | undefined;
  readonly count: number;
  readonly where: 'earlier' | 'later';
}) {
  const { t } = useText();
  const { href } = useReview();
  const { to, count, where } = props;
  if (!to) return null;
  const icon = where === 'earlier' ? 'moveUp' : 'moveDown';
  return (
    <p className="more-items">
      <LinkButton href={href({ item: to.id }, itemId(to.id))} size="small" icon={icon}>
        {t(`plan-imports.items_${where}`, { count })}
      </LinkButton>
    </p>
  );
}

/** What can be done with several items: their boxes stand in the cards and belong to this form. */
function ChosenForm({ kind }: { readonly kind: ItemKind }) {
  const { t } = useText();
  const { actionData } = useReview();
  const id = sectionId(kind);
  const failure = failureOf(actionData, 'bulk');
  const refused = failure?.values.itemKind?.[0] === kind ? failure : null;
  const merging = refused?.values.intent?.[0] === 'merge';
  return (
    <form method="post" id={`chon-${id}`} className="chosen-acts">
      <input type="hidden" name="form" value="bulk" />
      <input type="hidden" name="itemKind" value={kind} />
      {refused && (
        <ErrorSummary
          id={`loi-${id}`}
          title={t('plan-imports.refused')}
          errors={[
            {
              text:
                refused.fields.ids === undefined
                  ? t.error(refused.code)
                  : t(merging ? 'plan-imports.bulk_too_few' : 'plan-imports.bulk_none'),
            },
          ]}
        />
      )}
      <fieldset>
        <legend className="visually-hidden">{t('plan-imports.bulk_label')}</legend>
        <span className="muted">{t('plan-imports.bulk_help')}</span>
        <Button size="small" variant="quiet" icon="save" name="intent" value="confirm">
          {t('plan-imports.bulk_confirm')}
        </Button>
        <Button size="small" variant="quiet" icon="merge" name="intent" value="merge">
          {t('plan-imports.bulk_merge')}
        </Button>
        <Button size="small" variant="quiet" icon="close" name="intent" value="remove">
          {t('plan-imports.bulk_remove')}
        </Button>
      </fieldset>
    </form>
  );
}
