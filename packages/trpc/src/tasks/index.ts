import { router } from '#app/trpc.ts';
import { listMyWork } from './list-my-work.ts';
import { readTask } from './read-task.ts';
import { recordProgress } from './record-progress.ts';

export const tasksRouter = router({ listMyWork, readTask, recordProgress });
