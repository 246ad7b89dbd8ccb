import type { BeforeMeans, NonWorkingPolicy, WorkingCalendar } from '@tiendo/contracts';

/** SettingsView is how the tenant reads dates. */
export interface SettingsView {
  beforeMeans: BeforeMeans;
  nonWorking: NonWorkingPolicy;
  workingCalendar: WorkingCalendar;
  rowVersion: number;
}
