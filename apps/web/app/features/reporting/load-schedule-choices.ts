import type { Api } from '#app/lib/backend.ts';

/** ScheduleChoices are the agencies that can be chosen to report. */
export type ScheduleChoices = Awaited<ReturnType<typeof loadScheduleChoices>>;

/** loadScheduleChoices lists the tenant's agencies; one that was archived after it was chosen stays in the list. */
export async function loadScheduleChoices(api: Api, chosenIds: readonly string[] = []) {
  const agencies = await api.agencies.listAgencies.query({ includeArchived: true });
  return agencies
    .filter((agency) => !agency.archived || chosenIds.includes(agency.id))
    .map(({ id, name }) => ({ id, name }));
}
