import { router } from '#app/trpc.ts';
import { countUnread } from './count-unread.ts';
import { countWatched } from './count-watched.ts';
import { listNotices } from './list-notices.ts';
import { markRead } from './mark-read.ts';
import { readNotice } from './read-notice.ts';
import { watchUnread } from './watch-unread.ts';

export const noticesRouter = router({
  countUnread,
  countWatched,
  listNotices,
  markRead,
  readNotice,
  watchUnread,
});
