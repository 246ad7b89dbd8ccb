import { DateInput, Select, TextArea, TextInput } from '@tiendo/ui';
import { AgencyFields } from '#app/features/agencies/agency-form.tsx';
import { DueFields } from '#app/features/reporting/due-fields.tsx';
import { PeriodFields } from '#app/features/reporting/period-fields.tsx';
import { ReporterFields } from '#app/features/reporting/reporter-fields.tsx';
import { valuesOf } from '#app/features/reporting/rule-values.ts';
import { MeasureFields } from '#app/features/targets/target-form.tsx';
import { AssignmentFields } from '#app/features/tasks/assignment-fields.tsx';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { agencyItems, useReview } from './review-context.ts';
import type { ItemContent } from './types.ts';

interface Props {
  readonly content: ItemContent;
  readonly state: FormState;
}

type FieldsOf<K extends ItemContent['kind']> = Extract<ItemContent, { kind: K }>['fields'];
type Part<K extends ItemContent['kind']> = {
  readonly fields: FieldsOf<K>;
  readonly state: FormState;
};

/** ContentFields are all fields of an item, as its kind has them. */
export function ContentFields({ content, state }: Props) {
  switch (content.kind) {
    case 'agency':
      return <AgencyFields agency={content.fields} standingBody={null} state={state} />;
    case 'target':
      return <TargetFields fields={content.fields} state={state} />;
    case 'task':
      return <TaskFields fields={content.fields} state={state} />;
    case 'schedule':
      return <ScheduleFields fields={content.fields} state={state} />;
  }
}

function TargetFields({ fields, state }: Part<'target'>) {
  const { t } = useText();
  const { review } = useReview();
  const optional = t('common.optional');
  return (
    <>
      <Title label={t('targets.field_title')} title={fields.title} state={state} />
      <MeasureFields target={fields} state={state} />
      <DueOn label={t('targets.field_due')} dueOn={fields.dueOn} state={state} />
      <Select
        name="ownerAgencyId"
        label={t('plan-imports.field_owner')}
        placeholder={t('targets.no_owner')}
        defaultValue={state.value('ownerAgencyId', fields.ownerItemId)}
        error={state.error('ownerAgencyId')}
        options={agencyItems(review).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="indicatorId"
        label={t('plan-imports.field_indicator')}
        placeholder={t('plan-imports.field_indicator_none')}
        defaultValue={state.value('indicatorId', fields.indicatorId)}
        error={state.error('indicatorId')}
        options={review.indicators.map(({ id, code, name }) => ({
          value: id,
          label: `${code} ${name}`,
        }))}
      />
      <Group label={t('targets.field_group')} group={fields.groupLabel} {...{ state, optional }} />
    </>
  );
}

function TaskFields({ fields, state }: Part<'task'>) {
  const { t } = useText();
  const { review } = useReview();
  const optional = t('common.optional');
  return (
    <>
      <Title label={t('tasks.field_title')} title={fields.title} state={state} />
      <TextArea
        name="detail"
        label={t('tasks.field_detail')}
        optional={optional}
        rows={3}
        defaultValue={state.value('detail', fields.detail)}
        error={state.error('detail')}
      />
      <DueOn label={t('tasks.field_due')} dueOn={fields.dueOn} state={state} />
      <Group label={t('tasks.field_group')} group={fields.groupLabel} {...{ state, optional }} />
      <AssignmentFields
        parts={fields.assignments.map(({ agencyItemId, ...part }) => ({
          ...part,
          id: agencyItemId,
        }))}
        agencies={agencyItems(review)}
        state={state}
      />
    </>
  );
}

function ScheduleFields({ fields, state }: Part<'schedule'>) {
  const { t } = useText();
  const { review } = useReview();
  const rule = valuesOf(fields.rule);
  const schedule = { ...fields, rule, reporterAgencyIds: fields.reporterItemIds };
  return (
    <>
      <TextInput
        name="title"
        label={t('reporting.field_title')}
        required
        maxLength={300}
        defaultValue={state.value('title', fields.title)}
        error={state.error('title')}
      />
      <PeriodFields kind={fields.kind} rule={rule} state={state} />
      <DueFields schedule={schedule} state={state} />
      <ReporterFields schedule={schedule} agencies={agencyItems(review)} state={state} />
    </>
  );
}

type Labelled = { readonly label: string; readonly state: FormState };

function Title({ label, title, state }: Labelled & { readonly title: string }) {
  return (
    <TextArea
      name="title"
      label={label}
      rows={3}
      required
      maxLength={500}
      defaultValue={state.value('title', title)}
      error={state.error('title')}
    />
  );
}

function DueOn({ label, dueOn, state }: Labelled & { readonly dueOn: string | null }) {
  const { t } = useText();
  return (
    <DateInput
      name="dueOn"
      label={label}
      optional={t('common.optional')}
      defaultValue={state.value('dueOn', dueOn)}
      error={state.error('dueOn')}
    />
  );
}

function Group(props: Labelled & { readonly group: string | null; readonly optional: string }) {
  const { label, group, optional, state } = props;
  return (
    <TextInput
      name="groupLabel"
      label={label}
      optional={optional}
      maxLength={300}
      defaultValue={state.value('groupLabel', group)}
      error={state.error('groupLabel')}
    />
  );
}
