import { router } from '#app/trpc.ts';
import { countUnread } from './count-unread.ts';
import { countWatched } from './count-watched.ts';
import { listBrowsers } from './list-browsers.ts';
import { listNotices } from './list-notices.ts';
import { markRead } from './mark-read.ts';
import { readNotice } from './read-notice.ts';
import { subscribePush } from './subscribe-push.ts';
import { unsubscribePush } from './unsubscribe-push.ts';
import { watchUnread } from './watch-unread.ts';

export const noticesRouter = router({
  countUnread,
  countWatched,
  listBrowsers,
  listNotices,
  markRead,
  readNotice,
  subscribePush,
  unsubscribePush,
  watchUnread,
});
