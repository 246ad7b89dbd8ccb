import { vietnamDateOf } from '@tiendo/calendar';
import type { ServiceContext } from '#app/context.ts';
import { readPolicy } from '#app/reminders/read-policy.ts';
import { browserFamily } from './browser-family.ts';
import type { BrowsersView } from './views.ts';

/** listBrowsers gives the browsers on which the person lets this tenant's notices be shown, newest first, and whether the tenant reminds by them. */
export async function listBrowsers({ db, actor }: ServiceContext): Promise<BrowsersView> {
  const rows = await db.pushSubscription.findMany({
    where: { tenantId: db.tenantId, memberId: actor.memberId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const { policy } = await readPolicy({ db });
  return {
    isUsed: policy.channels.includes('push'),
    browsers: rows.map(({ id, endpoint, createdAt }) => ({
      id,
      endpoint,
      family: browserFamily(endpoint),
      since: vietnamDateOf(createdAt.getTime()),
    })),
  };
}
