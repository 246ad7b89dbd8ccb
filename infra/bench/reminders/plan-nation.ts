import { addDays, type LadderSetting } from '../../../packages/calendar/src/index.ts';
import { defaultReminderPolicy } from '../../../packages/contracts/src/index.ts';
import { diffLedger } from '../../../packages/core/src/reminders/policy.ts';
import type { ReminderSubject } from '../../../packages/core/src/reminders/subject.ts';

/** nation is a national year: tenants, agencies of each, obligations of each, rungs of a ladder. */
export const nation = { tenants: 3_355, agencies: 15, obligations: 4, rungs: 9 } as const;

/** Planned is one run of the planner: for how many tenants, how many rows, in what time and memory. */
export interface Planned {
  tenants: number;
  rows: number;
  seconds: number;
  megabytes: number;
}

const setting: LadderSetting = {
  policy: {
    ...defaultReminderPolicy,
    rungs: defaultReminderPolicy.rungs.map(({ days }) => ({ days, tell: ['officer'] })),
    weekly: null,
    channels: ['email'],
  },
  calendar: { holidays: ['2026-09-02'], workingSaturdays: [] },
  today: '2026-01-01',
};

/** planNation plans a year of so many tenants with the planner itself, tenant by tenant, as the nightly job does; nothing of one tenant outlives it. */
export function planNation(tenants: number): Planned {
  const start = performance.now();
  let rows = 0;
  for (let tenant = 0; tenant < tenants; tenant += 1) {
    for (let agency = 0; agency < nation.agencies; agency += 1) {
      const subjects = Array.from({ length: nation.obligations }, (_, index) =>
        subjectOf(`${tenant}-${agency}-${index}`, addDays('2026-03-15', index * 91)),
      );
      rows += diffLedger([], subjects, setting).insert.length;
    }
  }
  const seconds = (performance.now() - start) / 1_000;
  return { tenants, rows, seconds, megabytes: process.memoryUsage().rss / 1_048_576 };
}

function subjectOf(id: string, lastDay: string): ReminderSubject {
  const reach = { email: true, phone: false, push: false };
  const recipient = { memberId: id, audience: 'officer', agencyId: id, reach, muted: [] } as const;
  return {
    about: 'obligation',
    id,
    lastDay,
    settled: null,
    waitingSince: null,
    digestUntil: null,
    returned: null,
    recipients: [recipient],
  };
}
