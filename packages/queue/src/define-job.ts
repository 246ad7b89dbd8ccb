import type { JobName } from '@tiendo/contracts';

/** JobDefinition is one kind of job: its name and what it does with data that comes out of the queue unchecked. */
export interface JobDefinition {
  readonly name: JobName;
  run(data: unknown): Promise<void>;
}

/** defineJob ties a job's payload schema to its handler, which is safe to run twice and beside itself. */
export function defineJob<Payload>(job: {
  name: JobName;
  payload: { parse(data: unknown): Payload };
  handle: (payload: Payload) => Promise<void>;
}): JobDefinition {
  return { name: job.name, run: (data) => job.handle(job.payload.parse(data)) };
}
