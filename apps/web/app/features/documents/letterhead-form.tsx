import { AuthorityPrefixSchema, type Letterhead } from '@tiendo/contracts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  FieldRow,
  FieldSet,
  FormStack,
  LinkButton,
  Select,
  TextArea,
  TextInput,
} from '@tiendo/ui';
import type { ReactNode } from 'react';
import { useFormState, type FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

interface Parts {
  letterhead: Letterhead;
  state: FormState;
}

/** LetterheadForm takes what official documents bear: who issues, who signs, who gets them. */
export function LetterheadForm(props: {
  readonly letterhead: Letterhead;
  readonly rowVersion: number;
  readonly actionData: unknown;
  readonly back: string;
  /** What somebody else saved meanwhile. */
  readonly stale: ReactNode;
}) {
  const { t } = useText();
  const { letterhead, rowVersion, actionData, back, stale } = props;
  const state = useFormState(actionData, 'letterhead');
  // An entry of a list has no box of its own.
  const errors = state.errors.map(({ field, text }) => ({
    text,
    ...(field && { field: field.replace(/\.\d+$/, '') }),
  }));
  return (
    <form method="post">
      <input type="hidden" name="form" value="letterhead" />
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <FormStack>
        <ErrorSummary title={t('common.error_summary')} errors={errors} />
        {stale}
        <IssuerFields letterhead={letterhead} state={state} />
        <SignerFields letterhead={letterhead} state={state} />
        <ReaderFields letterhead={letterhead} state={state} />
        <ButtonRow>
          <Button name="act" value="save" variant="primary">
            {t('common.save_changes')}
          </Button>
          <Button name="act" value="preview">
            {t('documents.see_preview')}
          </Button>
          <LinkButton href={back}>{t('common.cancel')}</LinkButton>
        </ButtonRow>
      </FormStack>
    </form>
  );
}

function IssuerFields(parts: Parts) {
  const { t } = useText();
  return (
    <FieldSet title={t('documents.issuer')}>
      <Line {...parts} name="parentBody" max={200} optional />
      <Line {...parts} name="issuingBody" max={200} />
      <Line {...parts} name="place" max={100} />
      <FieldRow>
        <Line {...parts} name="reportSymbol" max={40} />
        <Line {...parts} name="letterSymbol" max={40} />
      </FieldRow>
    </FieldSet>
  );
}

function SignerFields(parts: Parts) {
  const { t } = useText();
  const { letterhead, state } = parts;
  const name = 'letterhead.authorityPrefix';
  return (
    <FieldSet title={t('documents.signer')}>
      <Select
        name={name}
        label={t('documents.field_authorityPrefix')}
        placeholder={t('documents.prefix_none')}
        defaultValue={state.value(name, letterhead.authorityPrefix)}
        error={state.error(name)}
        options={AuthorityPrefixSchema.options.map((value) => ({
          value,
          label: t(`documents.prefix_${prefixKeys[value]}`),
        }))}
      />
      <Lines {...parts} name="onBehalfOf" rows={2} help={t('documents.field_onBehalfOf_help')} />
      <Line {...parts} name="position" max={200} />
      <Line {...parts} name="signerName" max={120} optional />
    </FieldSet>
  );
}

const prefixKeys = { 'TM.': 'tm', 'KT.': 'kt', 'TL.': 'tl', 'TUQ.': 'tuq', 'Q.': 'q' } as const;

function ReaderFields(parts: Parts) {
  const { t } = useText();
  return (
    <FieldSet title={t('documents.readers')}>
      <Lines {...parts} name="addressees" rows={2} help={t('documents.field_addressees_help')} />
      <Lines {...parts} name="recipients" rows={5} help={t('documents.field_recipients_help')} />
      <Line {...parts} name="contact" max={200} optional />
    </FieldSet>
  );
}

type TextName = Exclude<
  keyof Letterhead,
  'authorityPrefix' | 'onBehalfOf' | 'addressees' | 'recipients'
>;

function Line(props: Parts & { name: TextName; max: number; optional?: boolean }) {
  const { t } = useText();
  const { letterhead, state, name, max, optional = false } = props;
  const field = `letterhead.${name}`;
  return (
    <TextInput
      name={field}
      label={t(`documents.field_${name}`)}
      help={t(`documents.field_${name}_help`)}
      {...(optional ? { optional: t('common.optional') } : { required: true })}
      maxLength={max}
      defaultValue={state.value(field, letterhead[name])}
      error={state.error(field)}
    />
  );
}

function Lines(
  props: Parts & {
    name: 'onBehalfOf' | 'addressees' | 'recipients';
    rows: number;
    help: string;
  },
) {
  const { t } = useText();
  const { letterhead, state, name, rows, help } = props;
  const field = `letterhead.${name}`;
  const at = state.errors.find((error) => error.field?.replace(/\.\d+$/, '') === field);
  return (
    <TextArea
      name={field}
      label={t(`documents.field_${name}`)}
      help={help}
      optional={t('common.optional')}
      rows={rows}
      defaultValue={state.value(field, letterhead[name].join('\n'))}
      error={at?.text}
    />
  );
}
