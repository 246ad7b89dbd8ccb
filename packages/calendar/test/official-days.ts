import type { WorkingCalendar } from '@tiendo/contracts';

/** officialDays2024 are the days off of officials round Tết Giáp Thìn and 30 April 2024, Saturday 4 May worked for Monday 29 April. */
export const officialDays2024: WorkingCalendar = {
  holidays: [
    '2024-01-01',
    '2024-02-08',
    '2024-02-09',
    '2024-02-12',
    '2024-02-13',
    '2024-02-14',
    '2024-04-18',
    '2024-04-29',
    '2024-04-30',
    '2024-05-01',
    '2024-09-02',
    '2024-09-03',
  ],
  workingSaturdays: ['2024-05-04'],
};

/** officialDays2025 are those of 2025: Tết Ất Tỵ, and Saturday 26 April worked for Friday 2 May. */
export const officialDays2025: WorkingCalendar = {
  holidays: [
    '2025-01-01',
    '2025-01-27',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-04-07',
    '2025-04-30',
    '2025-05-01',
    '2025-05-02',
    '2025-09-01',
    '2025-09-02',
  ],
  workingSaturdays: ['2025-04-26'],
};
