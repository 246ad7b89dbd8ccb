import { router } from '#app/trpc.ts';
import { answerReceived } from './answer-received.ts';
import { findReceived } from './find-received.ts';
import { listReceived } from './list-received.ts';
import { readReceived } from './read-received.ts';

export const receivedRouter = router({ answerReceived, findReceived, listReceived, readReceived });
