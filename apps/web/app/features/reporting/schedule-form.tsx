import type { ReportKind } from '@tiendo/contracts';
import { Button, ButtonRow, ErrorSummary, FormStack, LinkButton, TextInput } from '@tiendo/ui';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { DueFields } from './due-fields.tsx';
import { failureOf } from '#app/lib/failure-of.ts';
import type { ScheduleChoices } from './load-schedule-choices.ts';
import { PeriodFields } from './period-fields.tsx';
import { ReporterFields } from './reporter-fields.tsx';
import type { RuleValues } from './rule-values.ts';
import { atControls } from './schedule-errors.ts';
import { SchedulePreview } from './schedule-preview.tsx';

/** ScheduleFormValues are a rule's fields as the form starts with them; without `rowVersion` the rule is new. */
export interface ScheduleFormValues {
  title: string;
  kind: ReportKind;
  dueText: string;
  hop: number;
  reporterScope: 'all' | 'chosen';
  reporterAgencyIds: readonly string[];
  recipient: string;
  forwardTo: readonly string[];
  rule: RuleValues;
  rowVersion?: number;
  submissionId?: string;
}

interface Props {
  readonly schedule: ScheduleFormValues;
  readonly agencies: ScheduleChoices;
  readonly actionData: unknown;
  readonly back: string;
}

/** ScheduleForm states a reporting rule: what is reported, for which time, by when, by whom, to whom. */
export function ScheduleForm({ schedule, agencies, actionData, back }: Props) {
  const { t } = useText();
  const failure = failureOf(actionData, 'schedule');
  const state = useFormState(failure ? atControls(failure) : actionData, 'schedule');
  const isNew = schedule.rowVersion === undefined;
  return (
    <form method="post" className="schedule-form">
      <input type="hidden" name="form" value="schedule" />
      <VersionField schedule={schedule} state={state} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={state.errors} />
        <TextInput
          name="title"
          label={t('reporting.field_title')}
          required
          maxLength={300}
          defaultValue={state.value('title', schedule.title)}
          error={state.error('title')}
        />
        <PeriodFields kind={schedule.kind} rule={schedule.rule} state={state} />
        <DueFields schedule={schedule} state={state} />
        <ReporterFields schedule={schedule} agencies={agencies} state={state} />
        <SchedulePreview actionData={actionData} />
        <ButtonRow>
          {/* Enter in a field presses the first button: that must save. */}
          <Button variant="primary">{isNew ? t('common.add') : t('common.save_changes')}</Button>
          <Button name="intent" value="preview" icon="calendar" formNoValidate>
            {t('reporting.preview')}
          </Button>
          <LinkButton variant="quiet" href={back}>
            {t('common.cancel')}
          </LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}

function VersionField({
  schedule,
  state,
}: Pick<Props, 'schedule'> & { readonly state: FormState }) {
  if (schedule.rowVersion !== undefined) {
    return <input type="hidden" name="rowVersion" value={schedule.rowVersion} />;
  }
  const id = state.value('submissionId', schedule.submissionId);
  return <input type="hidden" name="submissionId" value={id} />;
}
