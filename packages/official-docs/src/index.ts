export { progressTable } from './documents/progress.ts';
export { reminderLetter } from './documents/reminder.ts';
export { reportDocument } from './documents/report.ts';
