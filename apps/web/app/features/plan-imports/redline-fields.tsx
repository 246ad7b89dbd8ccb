import { fieldLabel } from '#app/features/audit/field-labels.ts';
import { diffLists } from '#app/features/audit/list-diff.ts';
import { valueText, type AuditValue } from '#app/features/audit/value-text.ts';
import { useText } from '#app/lib/text.ts';

interface FieldChange {
  field: string;
  before: AuditValue;
  after: AuditValue;
}

/** RedlineFields lays what was before what is to come, field by field, as deleted and inserted text with the words for both. */
export function RedlineFields({ fields }: { readonly fields: readonly FieldChange[] }) {
  const text = useText();
  return (
    <dl className="redline-fields">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldLabel(field, text)}</dt>
          <dd>
            <Values field={field} before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a list only what went and what came is worth reading. */
function Values({ field, before, after }: FieldChange) {
  const text = useText();
  const { t } = text;
  const lists = diffLists(before, after);
  const [gone, come] = lists === null ? [before, after] : [lists.removed, lists.added];
  const isNothing = (value: AuditValue) => Array.isArray(value) && value.length === 0;
  return (
    <>
      {!isNothing(gone) && (
        <del>
          <span className="visually-hidden">{t('plan-imports.redline_before')} </span>
          {valueText(field, gone, text)}
        </del>
      )}{' '}
      {!isNothing(come) && (
        <ins>
          <span className="visually-hidden">{t('plan-imports.redline_after')} </span>
          {valueText(field, come, text)}
        </ins>
      )}
    </>
  );
}
