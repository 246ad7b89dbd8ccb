import { TRPCError } from '@trpc/server';
import { z } from 'zod';

/** Calls in one batch; the client's own limit (maxItems) must not be higher. */
const maxBatchSize = 10;

const QuerySchema = z.object({ batch: z.string().optional(), input: z.string().optional() });
const InputsSchema = z.record(z.string(), z.unknown());

/** Call is one procedure and what it is called with, not parsed yet. */
export interface Call {
  path: string;
  input: unknown;
}

/** CallRequest is an HTTP request of tRPC's protocol: JSON in the query of a GET, or in the body of a POST. */
export interface CallRequest {
  method: string;
  path: string;
  query: unknown;
  body: unknown;
}

/** readCalls reads the calls of a request; a batch names its procedures with commas and numbers its inputs. Fails with BAD_REQUEST. */
export function readCalls(request: CallRequest): { isBatch: boolean; calls: Call[] } {
  const query = QuerySchema.safeParse(request.query);
  if (!query.success) throw badRequest('The query is malformed');
  const text = request.method === 'GET' ? query.data.input : bodyText(request.body);
  const input = text ? parseJson(text) : undefined;
  if (query.data.batch !== '1') return { isBatch: false, calls: [{ path: request.path, input }] };
  const paths = request.path.split(',');
  if (paths.length > maxBatchSize) throw badRequest('The batch is too large');
  const inputs = InputsSchema.safeParse(input ?? {});
  if (!inputs.success) throw badRequest('A batch takes an object of inputs');
  const calls = paths.map((path, index) => ({ path, input: inputs.data[index] }));
  return { isBatch: true, calls };
}

function bodyText(body: unknown): string | undefined {
  return typeof body === 'string' ? body : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The input is no JSON');
  }
}

function badRequest(message: string): TRPCError {
  return new TRPCError({ code: 'BAD_REQUEST', message });
}
