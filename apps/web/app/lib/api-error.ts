import { AppError, errorStatus, isErrorCode, type ErrorCode } from '@tiendo/contracts';
import { isTRPCClientError } from '@trpc/client';
import { z } from 'zod';

/** ApiFailure is what the backend said of a request that it refused. */
export interface ApiFailure {
  code: ErrorCode;
  status: number;
  fields: Record<string, ErrorCode>;
}

const code = z.custom<ErrorCode>(isErrorCode);
const DataSchema = z.object({ errorCode: code, fieldErrors: z.record(z.string(), code) });

/** apiFailure reads a refusal, by the backend or by the page itself (an AppError); null when the error is something else, which nobody expected. */
export function apiFailure(error: unknown): ApiFailure | null {
  if (error instanceof AppError) {
    return { code: error.code, status: errorStatus[error.code], fields: { ...error.fields } };
  }
  if (!isTRPCClientError(error)) return null;
  const parsed = DataSchema.safeParse(error.data);
  if (!parsed.success) return null;
  const { errorCode, fieldErrors } = parsed.data;
  if (errorCode === 'internal') return null;
  return { code: errorCode, status: errorStatus[errorCode], fields: fieldErrors };
}
