export { createFeed, readOwnFeed, revokeFeed } from './own-feed.ts';
export { readFeed, type FeedRequest } from './read-feed.ts';
export type { Feed, FeedEvent, OwnFeed } from './views.ts';
