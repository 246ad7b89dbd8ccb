import { AppError, errorStatus, isErrorCode, type ErrorCode } from '@tiendo/contracts';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

type TrpcCode = TRPCError['code'];

const trpcCodeOfStatus: Record<number, TrpcCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  410: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
};

/** ErrorData is all that a client learns of a failure: a code with a sentence, the inputs at fault, the status. No internal text. */
export interface ErrorData {
  errorCode: ErrorCode;
  httpStatus: number;
  fieldErrors: Record<string, ErrorCode>;
}

/** toTrpcError wraps an AppError so that tRPC answers with its status; any other error stays an internal one. */
export function toTrpcError(error: AppError): TRPCError {
  const code = trpcCodeOfStatus[errorStatus[error.code]] ?? 'INTERNAL_SERVER_ERROR';
  return new TRPCError({ code, message: error.code, cause: error });
}

/** errorData tells what a client may learn of an error. */
export function errorData(error: TRPCError): ErrorData {
  const { cause } = error;
  if (cause instanceof AppError) {
    return {
      errorCode: cause.code,
      httpStatus: errorStatus[cause.code],
      fieldErrors: { ...cause.fields },
    };
  }
  if (cause instanceof ZodError) {
    const fieldErrors = Object.fromEntries(
      cause.issues.map((issue) => [
        issue.path.join('.'),
        isErrorCode(issue.message) ? issue.message : ('invalid_input' as const),
      ]),
    );
    return { errorCode: 'invalid_input', httpStatus: 422, fieldErrors };
  }
  const errorCode = codeOfTrpc[error.code] ?? 'internal';
  return { errorCode, httpStatus: errorStatus[errorCode], fieldErrors: {} };
}

const codeOfTrpc: Partial<Record<TrpcCode, ErrorCode>> = {
  BAD_REQUEST: 'bad_request',
  PARSE_ERROR: 'bad_request',
  UNAUTHORIZED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not_found',
  METHOD_NOT_SUPPORTED: 'bad_request',
  PAYLOAD_TOO_LARGE: 'payload_too_large',
  UNSUPPORTED_MEDIA_TYPE: 'bad_request',
  TOO_MANY_REQUESTS: 'too_many_attempts',
};
