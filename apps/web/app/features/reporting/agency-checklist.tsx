import { Checkbox, CheckboxGroup, FieldSet } from '@tiendo/ui';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { everyGroup, groupAgencies, type ChoosableAgency } from './choose-agencies.ts';

/** AgencyChecklist offers agencies all at once, by kind, or one by one. */
export function AgencyChecklist(props: {
  readonly agencies: readonly ChoosableAgency[];
  readonly state: FormState;
}) {
  const { t } = useText();
  const { agencies, state } = props;
  const ticked = state.values('groups', []);
  const error = state.error('agencyIds');
  return (
    <div id="agencyIds" tabIndex={-1} className="agency-checklist">
      <FieldSet title={t('report-flow.field_agencies')} help={t('report-flow.field_agencies_help')}>
        <Checkbox
          id="group-every"
          name="groups"
          value={everyGroup}
          label={t('report-flow.group_every', { count: agencies.length })}
          defaultChecked={ticked.includes(everyGroup)}
          error={error}
        />
        {groupAgencies(agencies).map(({ kind, agencies: members }) => (
          <div key={kind} className="agency-group">
            <Checkbox
              id={`group-${kind}`}
              name="groups"
              value={kind}
              label={t('report-flow.group_all', {
                kind: t(`states.agency_kind_${kind}`),
                count: members.length,
              })}
              defaultChecked={ticked.includes(kind)}
            />
            <Members kind={kind} members={members} state={state} />
          </div>
        ))}
      </FieldSet>
    </div>
  );
}

function Members(props: {
  readonly kind: ChoosableAgency['kind'];
  readonly members: readonly ChoosableAgency[];
  readonly state: FormState;
}) {
  const { t } = useText();
  const { kind, members, state } = props;
  const chosen = state.values('agencyIds', []);
  const label = t('report-flow.group_some', { kind: t(`states.agency_kind_${kind}`) });
  return (
    <details open={members.some((agency) => chosen.includes(agency.id))}>
      <summary>{label}</summary>
      <CheckboxGroup
        id={`agencies-${kind}`}
        name="agencyIds"
        label={label}
        hideLabel
        defaultValues={chosen}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </details>
  );
}
