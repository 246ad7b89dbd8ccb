import { DataTable } from '@tiendo/ui';
import { fieldLabel } from '#app/features/audit/field-labels.ts';
import type { AuditValue } from '#app/features/audit/value-text.ts';
import { useText } from '#app/lib/text.ts';
import { FieldValue } from './field-lines.tsx';

interface HeaderChange {
  field: string;
  before: AuditValue;
  after: AuditValue;
}

/** HeaderChanges shows what differs in a plan's header, before and after. */
export function HeaderChanges({ changes }: { readonly changes: readonly HeaderChange[] }) {
  const text = useText();
  const { t } = text;
  if (changes.length === 0) return null;
  return (
    <DataTable
      caption={t('plan-versions.header_changed')}
      rows={changes}
      rowKey={(change) => change.field}
      columns={[
        {
          key: 'field',
          header: t('plan-versions.header_changed'),
          cell: ({ field }) => fieldLabel(field, text),
        },
        {
          key: 'before',
          header: t('plan-versions.before'),
          cell: ({ field, before }) => <FieldValue field={field} value={before} />,
        },
        {
          key: 'after',
          header: t('plan-versions.after'),
          cell: ({ field, after }) => <FieldValue field={field} value={after} />,
        },
      ]}
    />
  );
}
