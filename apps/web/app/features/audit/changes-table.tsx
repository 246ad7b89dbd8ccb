import { DataTable } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';
import { fieldLabel } from './field-labels.ts';
import { diffLists } from './list-diff.ts';
import { valueText } from './value-text.ts';

type Entry = Outputs['audit']['listAudit']['rows'][number];
type Change = Entry['changes'][number];

/** ChangesTable shows the fields that differ, before and after; of a new row only what it holds, of a list only what came and went. */
export function ChangesTable({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const { t } = text;
  const { changes } = entry;
  if (changes.length === 0) return <p className="muted">{t('audit.no_changes')}</p>;
  const isNew = entry.action === 'created';
  return (
    <details className="change-details" open={!isNew && changes.length <= 3}>
      <summary>
        {isNew
          ? t('common.details')
          : changes.map((change) => fieldLabel(change.field, text)).join(', ')}
      </summary>
      <DataTable
        caption={t('audit.what')}
        rows={changes}
        rowKey={(change) => change.field}
        columns={[
          { key: 'field', header: t('audit.what'), cell: ({ field }) => fieldLabel(field, text) },
          ...(isNew
            ? []
            : [
                {
                  key: 'before',
                  header: t('audit.before'),
                  cell: (change: Change) => <Before change={change} />,
                },
              ]),
          { key: 'after', header: t('audit.after'), cell: (change) => <After change={change} /> },
        ]}
      />
    </details>
  );
}

function Before({ change }: { readonly change: Change }) {
  const text = useText();
  const { field, before, after } = change;
  const lists = diffLists(before, after);
  if (lists === null) return <>{valueText(field, before, text)}</>;
  if (lists.removed.length === 0) return <>–</>;
  return <>{valueText(field, lists.removed, text)}</>;
}

function After({ change }: { readonly change: Change }) {
  const text = useText();
  const { field, before, after } = change;
  const lists = diffLists(before, after);
  if (lists === null) return <>{valueText(field, after, text)}</>;
  if (lists.added.length === 0) return <>–</>;
  return <>{valueText(field, lists.added, text)}</>;
}
