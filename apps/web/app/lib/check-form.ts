import { AppError, isErrorCode, type ErrorCode } from '@tiendo/contracts';
import type { z } from 'zod';

/**
 * checkForm judges a form that is not sent to the backend yet by the contract that it will be sent under, so that a page which asks once more before
 * saving refuses what would be refused then.
 */
export function checkForm<S extends z.ZodType>(schema: S, typed: z.input<S>): z.output<S> {
  const checked = schema.safeParse(typed);
  if (checked.success) return checked.data;
  const fields: Record<string, ErrorCode> = {};
  for (const { path, message } of checked.error.issues) {
    const code = isErrorCode(message) ? message : 'invalid_input';
    fields[path.join('.')] ??= code;
  }
  throw new AppError('invalid_input', fields);
}
