import type { LegalBasis } from '@tiendo/contracts';
import {
  Button,
  ButtonRow,
  Checkbox,
  DateInput,
  ErrorSummary,
  FieldRow,
  FieldSet,
  FormStack,
  LinkButton,
  NumberInput,
  TextArea,
  TextInput,
} from '@tiendo/ui';
import { StaleVersion } from '#app/features/configuration/stale-version.tsx';
import { useFormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { LegalBasesFields } from './legal-bases-fields.tsx';
import { planTexts } from './plan-texts.ts';
import { readPlanForm } from './read-plan-form.ts';

/** PlanFormValues are a plan's fields as the form starts with them; without `rowVersion` the plan is new. */
export interface PlanFormValues {
  title: string;
  documentNumber: string | null;
  issuedBy: string | null;
  issuedOn: string | null;
  periodFrom: number;
  periodTo: number;
  summary: string;
  legalBases: readonly LegalBasis[];
  rowVersion?: number;
  submissionId?: string;
}

/** PlanForm states a plan's header and its legal bases. */
export function PlanForm(props: {
  readonly plan: PlanFormValues;
  readonly actionData: unknown;
  readonly back: string;
}) {
  const text = useText();
  const { t } = text;
  const { plan, actionData, back } = props;
  const state = useFormState(actionData, 'plan');
  const isNew = plan.rowVersion === undefined;
  return (
    <form method="post">
      <input type="hidden" name="form" value="plan" />
      {isNew ? (
        <input
          type="hidden"
          name="submissionId"
          value={state.value('submissionId', plan.submissionId)}
        />
      ) : (
        <input type="hidden" name="rowVersion" value={plan.rowVersion} />
      )}
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <StaleVersion
          actionData={actionData}
          form="plan"
          saved={planTexts(plan, text)}
          typed={(form) => planTexts(readPlanForm(form), text)}
        />
        <HeaderFields plan={plan} state={state} />
        <LegalBasesFields bases={plan.legalBases} state={state} />
        {isNew && (
          <Checkbox
            name="isDemonstration"
            label={t('common.demonstration')}
            help={t('plans.demonstration_help')}
            defaultChecked={state.checked('isDemonstration', false)}
          />
        )}
        <ButtonRow>
          <Button variant="primary">{isNew ? t('common.create') : t('common.save_changes')}</Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}

type State = ReturnType<typeof useFormState>;

function HeaderFields({ plan, state }: { readonly plan: PlanFormValues; readonly state: State }) {
  const { t } = useText();
  const field = (name: 'title' | 'documentNumber' | 'issuedBy' | 'issuedOn') => ({
    name,
    defaultValue: state.value(name, plan[name]),
    error: state.error(name),
  });
  const year = (name: 'periodFrom' | 'periodTo') => ({
    name,
    defaultValue: state.value(name, plan[name]),
    error: state.error(name),
    inputMode: 'numeric' as const,
    required: true,
  });
  return (
    <FieldSet title={t('plans.facts')}>
      <TextInput {...field('title')} label={t('plans.field_title')} required maxLength={500} />
      <FieldRow>
        <TextInput
          {...field('documentNumber')}
          label={t('plans.field_number')}
          help={t('plans.field_number_help')}
          optional={t('common.optional')}
          maxLength={80}
          width="medium"
        />
        <DateInput
          {...field('issuedOn')}
          label={t('plans.field_issued_on')}
          optional={t('common.optional')}
        />
      </FieldRow>
      <TextInput
        {...field('issuedBy')}
        label={t('plans.field_issued_by')}
        optional={t('common.optional')}
        maxLength={200}
      />
      <FieldRow>
        <NumberInput {...year('periodFrom')} label={t('plans.field_period_from')} />
        <NumberInput {...year('periodTo')} label={t('plans.field_period_to')} />
      </FieldRow>
      <TextArea
        name="summary"
        label={t('plans.field_summary')}
        optional={t('common.optional')}
        rows={6}
        defaultValue={state.value('summary', plan.summary)}
        error={state.error('summary')}
      />
    </FieldSet>
  );
}
