import { z } from 'zod';

const EARLIEST = '1900-01-01';
const LATEST = '2200-12-31';

/**
 * CivilDateSchema accepts a day of the Gregorian calendar that really exists, written `YYYY-MM-DD`, from 1900 to 2200.
 * A civil date is a day in Vietnam, never an instant: it has no hour and no time zone. Dates compare as strings.
 */
export const CivilDateSchema = z.iso
  .date({ error: 'invalid_date' })
  .refine((date) => date >= EARLIEST && date <= LATEST, { error: 'invalid_date' });

/** CivilDate is a day written `YYYY-MM-DD`, as CivilDateSchema accepts it. */
export type CivilDate = z.infer<typeof CivilDateSchema>;
