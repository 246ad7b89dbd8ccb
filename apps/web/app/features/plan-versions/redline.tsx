import { DataTable, StateBadge } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { changeLooks, type Change } from './change-looks.ts';
import { FieldLines, fieldsOf, type State } from './field-lines.tsx';

/** RedlineEntry is one target, task or reporting rule of a version beside what it was before. */
export interface RedlineEntry {
  change: Change;
  kind: 'target' | 'task' | 'schedule';
  id: string | null;
  itemId: string | null;
  title: string;
  before: State | null;
  after: State | null;
  fields: string[];
}

/** Redline shows what differs, before and after, field by field; what was kept is only counted elsewhere. */
export function Redline({ entries }: { readonly entries: readonly RedlineEntry[] }) {
  const { t } = useText();
  const rows = entries.filter((entry) => entry.change !== 'kept');
  return (
    <DataTable
      caption={t('plan-versions.what_changed')}
      rows={rows}
      rowKey={(entry) => `${entry.kind} ${entry.id ?? entry.itemId}`}
      empty={<p className="muted">{t('plan-versions.no_changes')}</p>}
      columns={[
        {
          key: 'title',
          header: t('plan-versions.item'),
          cell: (entry) => (
            <>
              {entry.title}
              <span className="sub-line">{t(`audit.entity_${entry.kind}`)}</span>
            </>
          ),
        },
        {
          key: 'change',
          header: t('plan-versions.change'),
          nowrap: true,
          cell: ({ change }) => (
            <StateBadge {...changeLooks[change]} text={t(`plan-versions.change_${change}`)} />
          ),
        },
        {
          key: 'before',
          header: t('plan-versions.before'),
          cell: (entry) => <FieldLines state={entry.before} fields={shown(entry, entry.before)} />,
        },
        {
          key: 'after',
          header: t('plan-versions.after'),
          cell: (entry) => <FieldLines state={entry.after} fields={shown(entry, entry.after)} />,
        },
      ]}
    />
  );
}

/** Of what changed the fields that differ are shown; of what came or went, all that it said. */
function shown({ change, fields }: RedlineEntry, state: State | null): readonly string[] {
  return change === 'changed' ? fields : fieldsOf(state);
}
