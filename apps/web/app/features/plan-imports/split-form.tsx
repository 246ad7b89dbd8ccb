import { Button, ButtonRow, ErrorSummary, FormStack, LinkButton, TextArea } from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { ItemFields } from './item-acts.tsx';
import { atFields } from './item-failure.ts';
import { nameOf, useReview } from './review-context.ts';
import { itemId } from './review-query.ts';
import { splitTitle } from './split-title.ts';
import type { Item } from './types.ts';

/** SplitForm cuts an item into several, one a line; its text comes cut where its clauses end. */
export function SplitForm({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { actionData, href } = useReview();
  const state = useFormState(atFields(actionData, 'split'), 'split');
  return (
    <form method="post" className="item-form">
      <ItemFields form="split" item={item} />
      <input type="hidden" name="rowVersion" value={item.rowVersion} />
      <FormStack>
        <ErrorSummary title={t('plan-imports.refused')} errors={state.errors} />
        <TextArea
          name="titles"
          label={t('plan-imports.split_field')}
          help={t('plan-imports.split_help')}
          rows={4}
          required
          defaultValue={state.value('titles', splitTitle(nameOf(item)).join('\n'))}
          error={state.error('titles')}
        />
        <ButtonRow>
          <Button variant="primary">{t('plan-imports.split_submit')}</Button>
          <LinkButton href={href({ item: item.id }, itemId(item.id))}>
            {t('common.cancel')}
          </LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}
