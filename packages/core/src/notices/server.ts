export { giveNotice, giveNotices, type NewNotice } from './give-notice.ts';
export { countUnread, listNotices, readNotice } from './list-notices.ts';
export { markRead } from './mark-read.ts';
export { sweepNotices } from './sweep-notices.ts';
export type { NoticeSubject, NoticeView } from './views.ts';
export { countWatched } from './count-watched.ts';
export { makeWatchTicket } from './watch-ticket.ts';
