import { AppError, RoleSchema, rolesOf, type TenantLevel } from '@tiendo/contracts';
import { RadioGroup, Select, TextInput } from '@tiendo/ui';
import type { FormReader } from '#app/lib/form-reader.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';
import { ContactFields, readContactFields } from './contact-fields.tsx';

/** AgencyChoice is an agency that a member may work for. */
export interface AgencyChoice {
  id: string;
  name: string;
}

/** MemberFields asks what a member is called, is, and works for, and how they are reached. */
export function MemberFields({
  state,
  level,
  agencies,
  fresh,
}: {
  readonly state: FormState;
  readonly level: TenantLevel;
  readonly agencies: readonly AgencyChoice[];
  readonly fresh: {
    fullName: string;
    role: string;
    agencyId: string | null;
    phone: string | null;
    lang: string;
  };
}) {
  const { t } = useText();
  return (
    <>
      <TextInput
        name="fullName"
        label={t('members.field_name')}
        autoComplete="off"
        defaultValue={state.value('fullName', fresh.fullName)}
        error={state.error('fullName')}
        maxLength={120}
        required
      />
      <RadioGroup
        name="role"
        label={t('members.field_role')}
        defaultValue={state.value('role', fresh.role)}
        error={state.error('role')}
        required
        options={rolesOf(level).map((role) => ({
          value: role,
          label: t(`states.role_${role}`),
          help: t(`members.role_help_${role}`),
        }))}
      />
      {level !== 'ministry' && (
        <Select
          name="agencyId"
          label={t('members.field_agency')}
          help={t('members.field_agency_help')}
          placeholder={t('members.no_agency')}
          defaultValue={state.value('agencyId', fresh.agencyId)}
          error={state.error('agencyId')}
          options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ContactFields state={state} fresh={fresh} autoComplete="off" />
    </>
  );
}

/** readMemberFields reads what MemberFields asked for; a role that was not chosen, or does not exist, is refused beside its field. */
export function readMemberFields(form: FormReader) {
  const role = RoleSchema.safeParse(form.text('role'));
  if (!role.success) throw new AppError('invalid_input', { role: 'role_required' });
  return {
    fullName: form.text('fullName'),
    role: role.data,
    agencyId: form.optional('agencyId'),
    ...readContactFields(form),
  };
}
