import { AppError, AppointStandingBodySchema, assertThat } from '@tiendo/contracts';
import { redirect } from 'react-router';
import type { ActWork } from '#app/lib/act.ts';
import type { Api } from '#app/lib/backend.ts';
import { checkForm } from '#app/lib/check-form.ts';
import type { FormReader } from '#app/lib/form-reader.ts';
import { keepForm } from '#app/lib/keep-form.ts';

type Input = Parameters<ActWork<unknown>>[0];

/** mandateAction takes the forms of the page of the standing duty: one that is looked at first, the same confirmed, and one that takes it back. */
export async function mandateAction({ api, form, backend }: Input, tenant: string) {
  const path = `/${tenant}/thiet-lap/thuong-truc`;
  if (form.text('form') === 'cancel') {
    const rowVersion = form.number('rowVersion');
    await api.mandates.cancelMandate.mutate({ id: form.text('id'), rowVersion });
    return redirect(`${path}?da-huy=1`);
  }
  if (form.text('form') !== 'hand-over') throw new AppError('bad_request');
  const typed = readHandOver(form);
  if (form.text('act') !== 'confirm') {
    return { ...keepForm(form), review: await reviewOf(api, typed, backend.today()) };
  }
  await api.mandates.appointStandingBody.mutate(typed);
  const isNow = typed.validFrom <= backend.today();
  return redirect(`${path}?${isNow ? 'da-giao' : 'da-len-lich'}=1`);
}

function readHandOver(form: FormReader) {
  return {
    agencyId: form.text('agencyId'),
    validFrom: form.text('validFrom'),
    basis: form.text('basis'),
    movesTasks: form.checked('movesTasks'),
    coordinatorIds: form.all('coordinatorIds'),
    submissionId: form.text('submissionId'),
  };
}

/** What the confirmation names: who loses the deciding right, and who of the successor could have it. */
async function reviewOf(api: Api, typed: ReturnType<typeof readHandOver>, today: string) {
  assertThat(typed.agencyId !== '', 'invalid_input', { agencyId: 'nothing_chosen' });
  const input = checkForm(AppointStandingBodySchema, typed);
  const [agencies, members] = await Promise.all([
    api.agencies.listAgencies.query({}),
    api.members.listMembers.query({ includeRemoved: false }),
  ]);
  const agency = agencies.find(
    ({ id, isStandingBody }) => id === input.agencyId && !isStandingBody,
  );
  if (!agency) throw new AppError('invalid_input', { agencyId: 'nothing_chosen' });
  const former = agencies.find(({ isStandingBody }) => isStandingBody);
  const active = members.filter(({ status }) => status === 'active');
  return {
    ...input,
    agencyName: agency.name,
    isNow: input.validFrom <= today,
    openTasks: former?.openTasks ?? 0,
    leaving: active
      .filter(({ role, agencyId }) => role === 'coordinator' && agencyId === former?.id)
      .map(({ fullName }) => fullName),
    candidates: active
      .filter(({ role, agencyId }) => agencyId === agency.id && canCoordinate.includes(role))
      .map(({ id, fullName, role }) => ({ id, fullName, role })),
  };
}

/** Whom a hand-over makes coordinator: who has a wider role keeps it. */
const canCoordinate: readonly string[] = ['agency_head', 'agency_officer'];
