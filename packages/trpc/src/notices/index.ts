import { router } from '#app/trpc.ts';
import { countUnread } from './count-unread.ts';
import { listNotices } from './list-notices.ts';
import { markRead } from './mark-read.ts';
import { readNotice } from './read-notice.ts';

export const noticesRouter = router({ countUnread, listNotices, markRead, readNotice });
