import type { PublishedReportState } from '@tiendo/contracts';

interface Item {
  tenant: { id: string; name: string };
  state: PublishedReportState;
}

/** ReceivedFilter is what of the list somebody wants to see. */
export interface ReceivedFilter {
  state?: PublishedReportState | undefined;
  sender?: string | undefined;
}

/** filterReceived keeps the reports that the filter asks for, in their order. */
export function filterReceived<T extends Item>(items: readonly T[], filter: ReceivedFilter): T[] {
  return items.filter(
    ({ state, tenant }) =>
      (filter.state === undefined || state === filter.state) &&
      (filter.sender === undefined || tenant.id === filter.sender),
  );
}

/** sendersOf names each tenant of the list once, by name. */
export function sendersOf(items: readonly Item[]): { id: string; name: string }[] {
  const byId = new Map(items.map(({ tenant }) => [tenant.id, tenant.name]));
  return [...byId]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}
