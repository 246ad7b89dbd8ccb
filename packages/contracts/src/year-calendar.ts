import { z } from 'zod';
import { IdSchema } from './common.ts';

/** CalendarYearSchema accepts a year that civil dates reach. */
export const CalendarYearSchema = z
  .number()
  .int('invalid_input')
  .min(1900, 'invalid_input')
  .max(2200, 'invalid_input');

/** YearCalendarFilterSchema asks for the reports that fall due in a year: of one plan or of all, of one agency or of all. */
export const YearCalendarFilterSchema = z.object({
  year: CalendarYearSchema,
  planId: IdSchema.optional(),
  agencyId: IdSchema.optional(),
});
export type YearCalendarFilter = z.infer<typeof YearCalendarFilterSchema>;
