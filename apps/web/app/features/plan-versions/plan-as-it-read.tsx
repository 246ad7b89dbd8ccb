import { Card, DataTable } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { FieldLines, fieldsOf, type State } from './field-lines.tsx';

interface Part {
  id: string;
  parentId: string | null;
  title: string;
  fields: State;
}

/** KeptPlan is a whole plan as a version keeps it. */
export interface KeptPlan {
  targets: Part[];
  tasks: Part[];
  schedules: Part[];
}

const kinds = [
  ['target', 'targets'],
  ['task', 'tasks'],
  ['schedule', 'schedules'],
] as const;

/** PlanAsItRead shows every target, task and reporting rule that a version held, whatever has become of them since. */
export function PlanAsItRead({ plan }: { readonly plan: KeptPlan }) {
  const { t } = useText();
  return kinds.map(([kind, list]) => {
    const title = t(`plan-versions.kind_${kind}`);
    return (
      <Card key={kind} title={title} id={`van-ban-${kind}`} count={plan[list].length} flush>
        <DataTable
          caption={title}
          rows={plan[list]}
          rowKey={({ id }) => id}
          empty={<p className="muted">{t('plan-versions.none_of_kind')}</p>}
          columns={[
            {
              key: 'title',
              header: t('plan-versions.item'),
              cell: (part) => (
                <span className={part.parentId === null ? undefined : 'sub-row'}>{part.title}</span>
              ),
            },
            {
              key: 'rest',
              header: t('plan-versions.field'),
              cell: ({ fields }) => <FieldLines state={fields} fields={fieldsOf(fields)} />,
            },
          ]}
        />
      </Card>
    );
  });
}
