export { listMyTasks } from './list-my-work.ts';
export { readTask } from './read-task.ts';
export { recordProgress } from './record-progress.ts';
export type { MyTask, TaskDetail, TaskHistoryEntry, TaskRow } from './views.ts';
