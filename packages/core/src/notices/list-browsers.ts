import { vietnamDateOf } from '@tiendo/calendar';
import type { ServiceContext } from '#app/context.ts';
import { browserFamily } from './browser-family.ts';
import type { BrowserView } from './views.ts';

/** listBrowsers gives the browsers on which the person lets this tenant's notices be shown, newest first. */
export async function listBrowsers({ db, actor }: ServiceContext): Promise<BrowserView[]> {
  const rows = await db.pushSubscription.findMany({
    where: { tenantId: db.tenantId, memberId: actor.memberId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id, endpoint, createdAt }) => ({
    id,
    endpoint,
    family: browserFamily(endpoint),
    since: vietnamDateOf(createdAt.getTime()),
  }));
}
