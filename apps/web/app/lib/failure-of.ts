import type { FormFailure } from './act.ts';

/** failureOf gives the refusal of one form of the page, or null. */
export function failureOf(actionData: unknown, form: string): FormFailure | null {
  const failure = anyFailure(actionData);
  return failure?.form === form ? failure : null;
}

/** anyFailure gives the refusal of whichever form of the page was sent, or null. */
export function anyFailure(actionData: unknown): FormFailure | null {
  return isFailure(actionData) ? actionData : null;
}

function isFailure(value: unknown): value is FormFailure {
  return typeof value === 'object' && value !== null && 'failed' in value && value.failed === true;
}
