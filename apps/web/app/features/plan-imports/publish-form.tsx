import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  DateInput,
  ErrorSummary,
  FormStack,
  LinkButton,
} from '@tiendo/ui';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import type { Review } from './types.ts';

/** PublishForm is the one act that makes the draft live; it waits until nothing keeps it back. */
export function PublishForm(props: {
  readonly review: Review;
  readonly back: string;
  readonly actionData: unknown;
}) {
  const { t, today } = useText();
  const { review, back, actionData } = props;
  const state = useFormState(actionData, 'publish');
  const ready = review.blockers.length === 0;
  return (
    <Card>
      <form method="post">
        <input type="hidden" name="form" value="publish" />
        <input type="hidden" name="rowVersion" value={review.rowVersion} />
        <FormStack>
          <ErrorSummary title={t('plan-imports.refused')} errors={state.errors} />
          {review.amends ? (
            <DateInput
              name="effectiveOn"
              label={t('plan-imports.publish_effective')}
              help={t('plan-imports.publish_effective_help')}
              required
              defaultValue={state.value('effectiveOn', review.header?.issuedOn ?? today)}
              error={state.error('effectiveOn')}
            />
          ) : (
            <Checkbox
              name="activate"
              label={t('plan-imports.publish_activate')}
              help={t('plan-imports.publish_activate_help')}
              defaultChecked={state.checked('activate', false)}
            />
          )}
          <ButtonRow>
            <Button variant="primary" icon="send" disabled={!ready}>
              {t('plan-imports.publish_submit')}
            </Button>
            <LinkButton href={back}>{t('plan-imports.publish_back')}</LinkButton>
          </ButtonRow>
        </FormStack>
      </form>
    </Card>
  );
}
