export { archiveTask } from './archive-task.ts';
export { listMyTasks } from './list-my-work.ts';
export { listTasks } from './list-tasks.ts';
export { readTask } from './read-task.ts';
export { recordProgress } from './record-progress.ts';
export { moveTask, reorderTasks } from './reorder-tasks.ts';
export { createTask, updateTask } from './save-task.ts';
export type { MyTask, TaskDetail, TaskHistoryEntry, TaskRow } from './views.ts';
