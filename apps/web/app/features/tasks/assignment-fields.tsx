import type { AssignmentRole } from '@tiendo/contracts';
import { DataTable, FieldSet, Notice, type Column } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText, type Text } from '#app/lib/text.ts';

/** Part is one agency's part in a task. */
export interface Part {
  id: string;
  role: AssignmentRole;
  responsible: boolean;
}

interface Agency {
  id: string;
  name: string;
}

const roles = ['lead', 'coordinate', 'requested'] as const;

/**
 * AssignmentFields gives each agency of the tenant one role in the task, or none, and says who updates it. The agencies that have a part come
 * first; the others wait behind a disclosure, so that a phone need not scroll past all of them.
 */
export function AssignmentFields(props: {
  readonly parts: readonly Part[];
  readonly agencies: readonly Agency[];
  readonly state: FormState;
}) {
  const text = useText();
  const { t } = text;
  const { parts, agencies, state } = props;
  const error = state.error('assignments');
  const roleOf = ({ id }: Agency) =>
    state.value(`role-${id}`, parts.find((part) => part.id === id)?.role ?? '');
  const isResponsible = ({ id }: Agency) =>
    state.checked(`responsible-${id}`, parts.find((part) => part.id === id)?.responsible ?? false);
  const columns = columnsOf({ roleOf, isResponsible }, text);
  const chosen = agencies.filter((agency) => roleOf(agency) !== '');
  const others = agencies.filter((agency) => roleOf(agency) === '');
  const table = (caption: string, rows: readonly Agency[]) => (
    <DataTable caption={caption} rows={rows} rowKey={(agency) => agency.id} columns={columns} />
  );
  return (
    <FieldSet title={t('tasks.field_assignments')} help={t('tasks.field_assignments_help')}>
      <div id="assignments" className="choice-grid" tabIndex={-1}>
        {error !== undefined && <Notice kind="error">{error}</Notice>}
        {chosen.length > 0 && table(t('tasks.assigned'), chosen)}
        {others.length > 0 && (
          <details className="more-choices" open={chosen.length === 0}>
            <summary>{t('tasks.other_agencies', { count: others.length })}</summary>
            {table(t('tasks.not_assigned'), others)}
          </details>
        )}
      </div>
    </FieldSet>
  );
}

interface Now {
  roleOf(agency: Agency): string;
  isResponsible(agency: Agency): boolean;
}

function columnsOf({ roleOf, isResponsible }: Now, { t }: Text): Column<Agency>[] {
  const choice = (role: AssignmentRole | '', header: string): Column<Agency> => ({
    key: role || 'none',
    header,
    align: 'center',
    cell: (agency) => (
      <input
        type="radio"
        className="cell-choice"
        name={`role-${agency.id}`}
        value={role}
        aria-label={t('tasks.role_of', { role: header, agency: agency.name })}
        defaultChecked={roleOf(agency) === role}
      />
    ),
  });
  return [
    { key: 'name', header: t('common.agency'), cell: (agency) => agency.name },
    choice('', t('tasks.role_none')),
    ...roles.map((role) => choice(role, t(`states.assignment_${role}`))),
    {
      key: 'responsible',
      header: t('tasks.responsible'),
      align: 'center',
      cell: (agency) => (
        <input
          type="checkbox"
          className="cell-choice"
          name={`responsible-${agency.id}`}
          value="true"
          aria-label={t('tasks.role_of', { role: t('tasks.responsible'), agency: agency.name })}
          defaultChecked={isResponsible(agency)}
        />
      ),
    },
  ];
}
