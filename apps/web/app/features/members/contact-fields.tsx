import { MailLangSchema, type MailLang } from '@tiendo/contracts';
import { RadioGroup, TextInput } from '@tiendo/ui';
import type { FormReader } from '#app/lib/form-reader.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { phoneText } from './phone-text.ts';

/** ContactFields asks for a telephone number, which may be left out, and for the language in which a person is written to. */
export function ContactFields({
  state,
  fresh,
  autoComplete,
}: {
  readonly state: FormState;
  readonly fresh: { phone: string | null; lang: string };
  /** Whose number the browser may offer: the reader's own, or nobody's. */
  readonly autoComplete: 'tel' | 'off';
}) {
  const { t } = useText();
  return (
    <>
      <TextInput
        name="phone"
        type="tel"
        label={t('members.field_phone')}
        optional={t('common.optional')}
        help={t('members.field_phone_help')}
        width="medium"
        autoComplete={autoComplete}
        defaultValue={state.value('phone', fresh.phone && phoneText(fresh.phone))}
        error={state.error('phone')}
        maxLength={40}
      />
      <RadioGroup
        name="lang"
        label={t('members.field_lang')}
        defaultValue={state.value('lang', fresh.lang)}
        error={state.error('lang')}
        inline
        required
        options={MailLangSchema.options.map((lang) => ({
          value: lang,
          label: t(`members.lang_${lang}`),
        }))}
      />
    </>
  );
}

/** readContactFields reads what ContactFields asked for. */
export function readContactFields(form: FormReader): { phone: string | null; lang: MailLang } {
  const lang = MailLangSchema.safeParse(form.text('lang'));
  return { phone: form.optional('phone'), lang: lang.success ? lang.data : 'vi' };
}
