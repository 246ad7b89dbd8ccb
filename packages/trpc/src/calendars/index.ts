import { router } from '#app/trpc.ts';
import { createFeed } from './create-feed.ts';
import { readFeed } from './read-feed.ts';
import { readOwnFeed } from './read-own-feed.ts';
import { revokeFeed } from './revoke-feed.ts';

export const calendarsRouter = router({ createFeed, revokeFeed, readOwnFeed, readFeed });
