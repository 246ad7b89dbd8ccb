import type { AssignmentRole } from '@tiendo/contracts';
import { DataTable, FieldSet, Notice, type Column } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

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

/** AssignmentFields gives each agency of the tenant one role in the task, or none, and says who updates it. */
export function AssignmentFields(props: {
  readonly parts: readonly Part[];
  readonly agencies: readonly Agency[];
  readonly state: FormState;
}) {
  const { t } = useText();
  const { parts, agencies, state } = props;
  const error = state.error('assignments');
  const partOf = (agency: Agency) => parts.find((part) => part.id === agency.id);
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
        defaultChecked={state.value(`role-${agency.id}`, partOf(agency)?.role ?? '') === role}
      />
    ),
  });
  return (
    <FieldSet title={t('tasks.field_assignments')} help={t('tasks.field_assignments_help')}>
      <div id="assignments" className="choice-grid" tabIndex={-1}>
        {error !== undefined && <Notice kind="error">{error}</Notice>}
        <DataTable
          caption={t('tasks.field_assignments')}
          rows={agencies}
          rowKey={(agency) => agency.id}
          columns={[
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
                  aria-label={t('tasks.role_of', {
                    role: t('tasks.responsible'),
                    agency: agency.name,
                  })}
                  defaultChecked={state.checked(
                    `responsible-${agency.id}`,
                    partOf(agency)?.responsible ?? false,
                  )}
                />
              ),
            },
          ]}
        />
      </div>
    </FieldSet>
  );
}
