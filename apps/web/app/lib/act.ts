import { AppError, type ErrorCode } from '@tiendo/contracts';
import { data } from 'react-router';
import { apiFailure } from './api-error.ts';
import { backendContext, type Api, type Backend } from './backend.ts';
import { FormReader } from './form-reader.ts';
import { pageError, type PageProblem, type RouteArgs } from './load.ts';
import { FormTooLarge, readForm } from './read-form.ts';
import { typedValues, type TypedValues } from './typed-values.ts';

/** FormFailure is a form that was refused: what is wrong, where, and all that was typed. */
export interface FormFailure {
  failed: true;
  /** Which form of the page it was: the value of its hidden field `form`. */
  form: string;
  code: ErrorCode;
  fields: Record<string, ErrorCode>;
  values: TypedValues;
}

/** ActWork is what an action does with the form: it may answer with a redirect or with data for the page. */
export type ActWork<T> = (input: { api: Api; form: FormReader; backend: Backend }) => Promise<T>;

/**
 * act runs an action's work on the form that was sent. A refusal by the backend comes back as FormFailure with the right status, so that the
 * page shows the sentence beside the field and keeps what was typed; a session that ended leads to signing in with the form kept.
 */
export async function act<T>(args: RouteArgs, work: ActWork<T>) {
  const backend = args.context.get(backendContext);
  const form = await readOrThrow(args.request);
  try {
    const api = backend.api(args.params.tenant ?? null);
    return await work({ api, form: new FormReader(form), backend });
  } catch (error) {
    if (error instanceof Response) throw error;
    const failure = apiFailure(error);
    const signedOut = failure?.status === 401 && failure.code !== 'wrong_credentials';
    if (signedOut || (await isRefusedUnseen(args, backend, error))) {
      throw data(expired(args.request, form), 401);
    }
    if (failure === null || failure.status === 404) throw pageError(error, args.request, backend);
    const values = typedValues(form);
    const { code, fields, status } = failure;
    const refused: FormFailure = {
      failed: true,
      form: values.form?.[0] ?? '',
      code,
      fields,
      values,
    };
    return data(refused, status);
  }
}

/**
 * A page may refuse a form by itself, before the backend sees who sent it. When that person's session has ended, showing the form again would lead to
 * the sign-in page and lose it.
 */
async function isRefusedUnseen(args: RouteArgs, backend: Backend, error: unknown) {
  if (!(error instanceof AppError) || args.params.tenant === undefined) return false;
  return (await backend.api(null).auth.readSession.query()) === null;
}

async function readOrThrow(request: Request): Promise<FormData> {
  try {
    return await readForm(request);
  } catch (error) {
    const tooLarge = error instanceof FormTooLarge;
    const problem: PageProblem = { code: tooLarge ? error.code : 'bad_request', support: null };
    throw data(problem, tooLarge ? 413 : 400);
  }
}

/** ExpiredForm is a form that arrived after the session had ended: kept, to be sent again after signing in. */
export interface ExpiredForm extends PageProblem {
  code: 'session_expired';
  resume: { action: string; values: TypedValues };
}

function expired(request: Request, form: FormData): ExpiredForm {
  const { pathname, search } = new URL(request.url);
  return {
    code: 'session_expired',
    support: null,
    resume: { action: pathname + search, values: typedValues(form) },
  };
}
