import { Button, ButtonRow, ErrorSummary, FormStack, LinkButton, Select } from '@tiendo/ui';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { ContentFields } from './content-fields.tsx';
import { emptyContent } from './empty-content.ts';
import { atFields } from './item-failure.ts';
import { nameOf, useReview } from './review-context.ts';
import { sectionId } from './review-query.ts';
import type { ItemKind } from './types.ts';

/** AddItem adds by hand what the importer missed; its form opens at the section's end. */
export function AddItem({ kind }: { readonly kind: ItemKind }) {
  const { t } = useText();
  const { query, href, actionData, submissionId } = useReview();
  const state = useFormState(atFields(actionData, 'add'), 'add');
  const fragment = `them-${sectionId(kind)}`;
  if (query.add !== kind) {
    return (
      <LinkButton href={href({ add: kind }, fragment)} size="small" icon="add">
        {t(`plan-imports.add_${kind}`)}
      </LinkButton>
    );
  }
  return (
    <form method="post" id={fragment} className="item-form item-add schedule-form">
      <input type="hidden" name="form" value="add" />
      <input type="hidden" name="itemKind" value={kind} />
      <input type="hidden" name="submissionId" value={state.value('submissionId', submissionId)} />
      <FormStack>
        <h3>{t(`plan-imports.add_${kind}`)}</h3>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <ContentFields content={emptyContent[kind]} state={state} />
        {kind === 'target' && <ParentField state={state} />}
        <ButtonRow>
          <Button variant="primary">{t('common.add')}</Button>
          <LinkButton href={href({}, sectionId(kind))}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}

function ParentField({ state }: { readonly state: FormState }) {
  const { t } = useText();
  const { review } = useReview();
  const parents = review.items.filter(
    (item) => item.kind === 'target' && item.parentId === null && item.state !== 'removed',
  );
  return (
    <Select
      name="parentId"
      label={t('plan-imports.field_parent')}
      placeholder={t('targets.field_parent_none')}
      defaultValue={state.value('parentId', '')}
      error={state.error('parentId')}
      options={parents.map((item) => ({ value: item.id, label: nameOf(item) }))}
    />
  );
}
