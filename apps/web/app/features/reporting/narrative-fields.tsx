import { TextArea } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { narrativeSections } from './narrative-sections.ts';
import type { Report } from './report-page.tsx';

/** NarrativeFields takes the texts of a report, section by section of the tenant's outline. */
export function NarrativeFields(props: { readonly report: Report; readonly state: FormState }) {
  const text = useText();
  const { report, state } = props;
  return narrativeSections(report, text).map(({ name, label, guidance, required, text: saved }) => (
    <TextArea
      key={name}
      name={name}
      label={label}
      rows={name === 'results' ? 8 : 3}
      {...(guidance !== '' && { help: <span className="as-typed">{guidance}</span> })}
      {...(!required && { optional: text.t('common.optional') })}
      defaultValue={state.value(name, saved)}
      error={state.error(name)}
    />
  ));
}
