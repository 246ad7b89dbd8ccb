import { router } from '#app/trpc.ts';
import { archiveTask } from './archive-task.ts';
import { createTask } from './create-task.ts';
import { listMyWork } from './list-my-work.ts';
import { listTasks } from './list-tasks.ts';
import { moveTask } from './move-task.ts';
import { readTask } from './read-task.ts';
import { recordProgress } from './record-progress.ts';
import { reorderTasks } from './reorder-tasks.ts';
import { updateTask } from './update-task.ts';

export const tasksRouter = router({
  archiveTask,
  createTask,
  listMyWork,
  listTasks,
  moveTask,
  readTask,
  recordProgress,
  reorderTasks,
  updateTask,
});
