import type { ReactNode } from 'react';
import { fieldLabel, fieldPlace } from '#app/features/audit/field-labels.ts';
import { valueText, type AuditValue } from '#app/features/audit/value-text.ts';
import { useText } from '#app/lib/text.ts';
import { isMeasured, measureText } from './measure-text.ts';
import './plan-versions.css';

/** State is a target, a task, a reporting rule or a header as a version keeps it, in the words of the audit log. */
export type State = Record<string, AuditValue>;

/** FieldValue writes one value of a version as people read it. */
export function FieldValue({
  field,
  value,
}: {
  readonly field: string;
  readonly value: AuditValue;
}) {
  return <>{valueText(field, value, useText())}</>;
}

/** fieldsOf lists all that a state says beside its title. */
export function fieldsOf(state: State | null): string[] {
  return Object.keys(state ?? {}).filter((field) => field !== 'title');
}

/** FieldLines writes the given fields of a state one below another; those that hold nothing are left out, and what a target demands is one line. */
export function FieldLines(props: {
  readonly state: State | null;
  readonly fields: readonly string[];
}) {
  const text = useText();
  const { state, fields } = props;
  if (state === null) return <>–</>;
  const measure = fields.some(isMeasured) ? measureText(state, text) : null;
  const said = fields
    .filter((field) => !(measure !== null && isMeasured(field)))
    .filter((field) => holdsSomething(state[field] ?? null))
    .filter((field) => !(field === 'rule' && isWorded(state, fields)))
    .toSorted((a, b) => fieldPlace(a) - fieldPlace(b));
  if (said.length === 0 && measure === null) return <>–</>;
  return (
    <ul className="field-lines">
      {measure !== null && <Line term={text.t('targets.demand')}>{measure}</Line>}
      {said.map((field) => (
        <Line key={field} term={fieldLabel(field, text)}>
          <FieldValue field={field} value={state[field] ?? null} />
        </Line>
      ))}
    </ul>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <li>
      <span className="field-name">{term}:</span> {children}
    </li>
  );
}

/** A reporting rule that the document words is not written out beside its words. */
function isWorded({ dueText = null }: State, fields: readonly string[]): boolean {
  return fields.includes('dueText') && holdsSomething(dueText);
}

function holdsSomething(value: AuditValue): boolean {
  if (value === null || value === '' || value === false) return false;
  return !Array.isArray(value) || value.length > 0;
}
