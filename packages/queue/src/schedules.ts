import type { TickName } from '@tiendo/contracts';
import type { BullQueue } from './backend.ts';

/** The platform's days begin and end in Vietnam. */
const tz = 'Asia/Ho_Chi_Minh';

/** JobSchedule says when a job without content ticks: every so many milliseconds, or by a cron pattern in Vietnam's time. */
export type JobSchedule = { every: number } | { pattern: string };

/** JobSchedules names the ticking jobs. */
export type JobSchedules = Partial<Record<TickName, JobSchedule>>;

/** A tick that is this late has been lost in the store. */
const lateMs = 15_000;

/**
 * ensureSchedules makes the store hold exactly these schedules. Called at boot and again and again, it also brings them back after
 * the store was wiped or lost a tick.
 */
export async function ensureSchedules(
  queue: BullQueue,
  schedules: JobSchedules,
  nowMs: number,
): Promise<void> {
  const held = await queue.getJobSchedulers(0, -1);
  for (const scheduler of held) {
    if (!Object.hasOwn(schedules, scheduler.key)) await queue.removeJobScheduler(scheduler.key);
  }
  for (const [name, schedule] of Object.entries(schedules)) {
    const scheduler = held.find((candidate) => candidate.key === name);
    if (scheduler && agrees(scheduler, schedule) && (scheduler.next ?? 0) > nowMs - lateMs)
      continue;
    await queue.upsertJobScheduler(
      name,
      { ...schedule, tz },
      { name, data: {}, opts: { removeOnComplete: true, removeOnFail: { count: 20 } } },
    );
  }
}

type Scheduler = Awaited<ReturnType<BullQueue['getJobSchedulers']>>[number];

function agrees(scheduler: Scheduler, schedule: JobSchedule): boolean {
  return 'every' in schedule
    ? Number(scheduler.every) === schedule.every
    : scheduler.pattern === schedule.pattern && scheduler.tz === tz;
}
