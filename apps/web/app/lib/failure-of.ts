import type { FormFailure } from './act.ts';

/** failureOf gives the refusal of one form of the page, or null. */
export function failureOf(actionData: unknown, form: string): FormFailure | null {
  return isFailure(actionData) && actionData.form === form ? actionData : null;
}

function isFailure(value: unknown): value is FormFailure {
  return typeof value === 'object' && value !== null && 'failed' in value && value.failed === true;
}
