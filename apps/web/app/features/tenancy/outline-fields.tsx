import { builtInSections } from '@tiendo/contracts';
import { Button, ButtonRow, Checkbox, FieldSet, FormStack, TextArea, TextInput } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

interface Section {
  readonly id: string;
  readonly title?: string;
  readonly guidance?: string;
  readonly required?: boolean;
}

/** OutlineFields are the sections of the outline in order, each with its buttons to move it and, where it is the tenant's own, to take it out. */
export function OutlineFields(props: {
  readonly outline: readonly Section[];
  readonly state: FormState;
}) {
  const { t } = useText();
  const { outline, state } = props;
  return (
    <>
      {/* Enter in a field presses the first button: that must save, not move. */}
      <button type="submit" name="intent" value="save" className="visually-hidden" tabIndex={-1}>
        {t('common.save_changes')}
      </button>
      {outline.map((section, at) => (
        <SectionFields
          key={section.id}
          section={section}
          at={at}
          last={at === outline.length - 1}
          state={state}
        />
      ))}
    </>
  );
}

function SectionFields(props: {
  readonly section: Section;
  readonly at: number;
  readonly last: boolean;
  readonly state: FormState;
}) {
  const { t } = useText();
  const { section, at, state } = props;
  const field = (name: string) => `sections.${at}.${name}`;
  const error = (name: string) => state.error(field(name)) ?? state.error(`outline.${at}.${name}`);
  const title = state.value(field('title'), section.title);
  return (
    <FieldSet title={t('report-editor.section_number', { number: at + 1, title })}>
      <input type="hidden" name={field('id')} value={section.id} />
      <FormStack>
        <TextInput
          name={field('title')}
          id={`outline.${at}.title`}
          label={t('report-editor.section_title')}
          maxLength={200}
          defaultValue={title}
          error={error('title')}
        />
        <TextArea
          name={field('guidance')}
          id={`outline.${at}.guidance`}
          label={t('report-editor.section_guidance')}
          optional={t('common.optional')}
          rows={2}
          defaultValue={state.value(field('guidance'), section.guidance)}
          error={error('guidance')}
        />
        {section.id === 'results' ? (
          <p className="field-help">{t('report-editor.section_results_required')}</p>
        ) : (
          <Checkbox
            name={field('required')}
            label={t('report-editor.section_required')}
            defaultChecked={state.checked(field('required'), section.required ?? false)}
          />
        )}
        <SectionActs {...props} title={title} />
      </FormStack>
    </FieldSet>
  );
}

function SectionActs(props: {
  readonly section: Section;
  readonly at: number;
  readonly last: boolean;
  readonly title: string;
}) {
  const { t } = useText();
  const { section, at, last, title } = props;
  const isOwn = !builtInSections.some((id) => id === section.id);
  const named = (words: string) => (
    <>
      {words}
      <span className="visually-hidden">: {title}</span>
    </>
  );
  return (
    <ButtonRow>
      {at > 0 && (
        <Button name="intent" value={`up-${at}`} size="small" variant="quiet" icon="moveUp">
          {named(t('report-editor.section_up'))}
        </Button>
      )}
      {!last && (
        <Button name="intent" value={`down-${at}`} size="small" variant="quiet" icon="moveDown">
          {named(t('report-editor.section_down'))}
        </Button>
      )}
      {isOwn && (
        <Button name="intent" value={`remove-${at}`} size="small" variant="quiet" icon="remove">
          {named(t('report-editor.section_remove'))}
        </Button>
      )}
      {isOwn && <span className="field-help">{t('report-editor.section_removing')}</span>}
    </ButtonRow>
  );
}
