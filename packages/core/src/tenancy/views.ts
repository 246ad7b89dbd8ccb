import type { Approval, BeforeMeans, NonWorkingPolicy, WorkingCalendar } from '@tiendo/contracts';

/** SettingsView is how the tenant reads dates and takes reports; `lockAfterDays` null never locks. */
export interface SettingsView {
  beforeMeans: BeforeMeans;
  nonWorking: NonWorkingPolicy;
  workingCalendar: WorkingCalendar;
  lockAfterDays: number | null;
  approval: Approval;
  rowVersion: number;
}
