import { Button, ButtonRow, ErrorSummary, FormStack, LinkButton, Notice, Select } from '@tiendo/ui';
import { failureOf } from '#app/lib/failure-of.ts';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { ItemFields } from './item-acts.tsx';
import { ItemFacts } from './item-facts.tsx';
import { atFields } from './item-failure.ts';
import { ContentFields } from './content-fields.tsx';
import { nameOf, useReview } from './review-context.ts';
import { itemId } from './review-query.ts';
import type { Item } from './types.ts';

/** EditItem is an item's form, in the place of its card: all its fields, and which existing row it is. */
export function EditItem({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { actionData, href } = useReview();
  const state = useFormState(atFields(actionData, 'item'), 'item');
  return (
    <form method="post" className="item-form schedule-form">
      <ItemFields form="item" item={item} />
      <input type="hidden" name="itemKind" value={item.kind} />
      <input type="hidden" name="rowVersion" value={item.rowVersion} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <Stale item={item} />
        <ContentFields content={item.content} state={state} />
        <MatchField item={item} state={state} />
        <ButtonRow>
          <Button variant="primary">{t('plan-imports.save_confirm')}</Button>
          <LinkButton href={href({ item: item.id }, itemId(item.id))}>
            {t('common.cancel')}
          </LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}

/** What somebody else saved meanwhile, above the fields that still hold what was typed. */
function Stale({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { actionData } = useReview();
  if (failureOf(actionData, 'item')?.code !== 'stale_version') return null;
  return (
    <Notice kind="warning" title={t('plan-imports.stale_title')}>
      <p>{t('plan-imports.stale_help')}</p>
      <p>
        <strong>{nameOf(item)}</strong>
      </p>
      <ItemFacts item={item} />
    </Notice>
  );
}

function MatchField({ item, state }: { readonly item: Item; readonly state: FormState }) {
  const { t } = useText();
  const { review } = useReview();
  const { match } = item;
  const value = state.value('matchId', match?.id);
  if (item.kind === 'agency') {
    return (
      <Select
        name="matchId"
        label={t('plan-imports.field_match')}
        placeholder={t('plan-imports.field_match_new')}
        defaultValue={value}
        error={state.error('matchId')}
        options={review.agencies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    );
  }
  if (match === null) return null;
  return (
    <Select
      name="matchId"
      label={t('plan-imports.field_match_row')}
      placeholder={t('plan-imports.field_match_row_new')}
      defaultValue={value}
      error={state.error('matchId')}
      options={[
        { value: match.id, label: t('plan-imports.field_match_row_keep', { name: match.name }) },
      ]}
    />
  );
}
