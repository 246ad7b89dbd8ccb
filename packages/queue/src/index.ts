export type { QueueErrorSink, QueueStore } from './backend.ts';
export { createWorker, type JobWorker, type WorkerOptions } from './consumer.ts';
export { defineJob, type JobDefinition } from './define-job.ts';
export { createQueue, type JobQueue, type QueueOptions } from './producer.ts';
export type { JobSchedule, JobSchedules } from './schedules.ts';
export { queueStore } from './store.ts';
