import { z } from 'zod';

/** FeedSecretSchema is the secret part of a calendar's private address; a mangled one is answered not_found, like one that was never given. */
export const FeedSecretSchema = z.string().max(2_000);
