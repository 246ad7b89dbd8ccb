import {
  Button,
  ButtonRow,
  DateInput,
  ErrorSummary,
  FieldRow,
  FormStack,
  Section,
  TextArea,
} from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '#app/lib/failure-of.ts';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { QuickSelectSchema } from './matrix-selection.ts';

const prefix = 'chosen-';

/** ChosenForm holds the matrix: reports are ticked in it, then extended or unlocked together. */
export function ChosenForm(props: {
  readonly actionData: unknown;
  readonly preselected: readonly string[];
  readonly base: string;
  readonly children: (chosen: readonly string[]) => ReactNode;
}) {
  const { t } = useText();
  const { actionData, preselected, base, children } = props;
  const state = useFormState(actionData, 'chosen', prefix);
  // Both acts take one day from one box, each under the name that its schema has for it.
  const errors = state.errors.map((error) =>
    error.field === `${prefix}until` ? { ...error, field: `${prefix}lastDay` } : error,
  );
  const hasChanged = failureOf(actionData, 'chosen')?.code === 'report_not_open';
  if (hasChanged) errors.push({ text: t('report-flow.chosen_lost') });
  return (
    <form method="post" className="chosen-form">
      <input type="hidden" name="form" value="chosen" />
      <ErrorSummary id={`${prefix}errors`} title={t('common.error_summary')} errors={errors} />
      <QuickLinks base={base} />
      <div id={`${prefix}obligationIds`} tabIndex={-1}>
        {children(state.values('obligationIds', preselected))}
      </div>
      <ChosenActs state={state} />
    </form>
  );
}

function QuickLinks({ base }: { readonly base: string }) {
  const { t } = useText();
  const [search] = useSearchParams();
  const href = (group: string | null) => {
    const kept = new URLSearchParams([...search].filter(([name]) => !/^(chon|da-)/.test(name)));
    if (group !== null) kept.set('chon', group);
    return `${base}?${kept}`;
  };
  return (
    <p className="quick-select">
      <span>{t('report-flow.select_group')}</span>
      {QuickSelectSchema.options.map((group) => (
        <a key={group} href={href(group)} aria-current={search.get('chon') === group || undefined}>
          {t(`report-flow.select_${group}`)}
        </a>
      ))}
      <a href={href(null)}>{t('report-flow.select_none')}</a>
    </p>
  );
}

function ChosenActs({ state }: { readonly state: FormState }) {
  const { t, today } = useText();
  return (
    <Section
      title={t('report-flow.chosen_title')}
      id="da-chon"
      description={t('report-flow.chosen_help')}
    >
      <FormStack>
        <FieldRow>
          <DateInput
            id={`${prefix}lastDay`}
            name="lastDay"
            label={t('report-flow.field_chosen_day')}
            help={t('report-flow.field_chosen_day_help')}
            min={today}
            defaultValue={state.value('lastDay', '')}
            error={state.error('lastDay') ?? state.error('until')}
          />
        </FieldRow>
        <TextArea
          id={`${prefix}reason`}
          name="reason"
          label={t('common.reason')}
          help={t('report-flow.chosen_reason_help')}
          rows={2}
          defaultValue={state.value('reason', '')}
          error={state.error('reason')}
        />
        <ButtonRow>
          <Button name="act" value="extend" icon="calendar">
            {t('report-flow.extend')}
          </Button>
          <Button name="act" value="unlock" icon="unlock">
            {t('report-flow.unlock')}
          </Button>
        </ButtonRow>
      </FormStack>
    </Section>
  );
}
