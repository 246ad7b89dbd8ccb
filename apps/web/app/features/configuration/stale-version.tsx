import { DataTable, Notice } from '@tiendo/ui';
import { failureOf } from '#app/lib/failure-of.ts';
import { FormReader } from '#app/lib/form-reader.ts';
import { useText } from '#app/lib/text.ts';
import type { TypedValues } from '#app/lib/typed-values.ts';

/** FieldText is one field as people read it. */
export interface FieldText {
  term: string;
  value: string;
}

/**
 * StaleVersion shows what somebody else saved meanwhile beside what was typed, where the two differ, above the form that still holds what was
 * typed: sending it once more replaces the other version, and now one sees which. `typed` writes the sent form field by field, in the order
 * of `saved`.
 */
export function StaleVersion(props: {
  readonly actionData: unknown;
  readonly form: string;
  readonly saved: readonly FieldText[];
  readonly typed: (form: FormReader) => readonly FieldText[];
}) {
  const { t } = useText();
  const { actionData, form, saved, typed } = props;
  const failure = failureOf(actionData, form);
  if (failure?.code !== 'stale_version') return null;
  const own = typed(new FormReader(formOf(failure.values)));
  const rows = saved
    .map((field, at) => ({ ...field, own: own[at]?.value ?? '' }))
    .filter((row) => row.own !== row.value);
  return (
    <Notice kind="warning" title={t('common.stale_title')}>
      <p>{rows.length === 0 ? t('common.stale_same') : t('common.stale_help')}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t('common.stale_title')}
          rows={rows}
          rowKey={(row) => row.term}
          columns={[
            { key: 'term', header: t('common.stale_field'), cell: (row) => row.term },
            { key: 'saved', header: t('common.stale_saved'), cell: (row) => said(row.value) },
            { key: 'own', header: t('common.stale_own'), cell: (row) => said(row.own) },
          ]}
        />
      )}
    </Notice>
  );
}

const said = (value: string) => <span className="kept-lines">{value || '–'}</span>;

function formOf(values: TypedValues): FormData {
  const form = new FormData();
  for (const [name, texts] of Object.entries(values)) {
    for (const text of texts) form.append(name, text);
  }
  return form;
}
