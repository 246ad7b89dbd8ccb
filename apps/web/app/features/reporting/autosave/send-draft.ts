import { draftBody } from './form-fields.ts';

/** Sent is what came of sending a draft. */
export type Sent =
  | { kind: 'saved'; rowVersion: string }
  | { kind: 'stale' }
  | { kind: 'refused'; message: string }
  | { kind: 'offline' };

/** A server that does not answer for so long is one that cannot be reached. */
const patience = 20_000;

/** sendDraft posts what is typed; it never fails. */
export async function sendDraft(form: HTMLFormElement, address: string): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: draftBody(form),
      signal: AbortSignal.timeout(patience),
    });
    return await read(response);
  } catch {
    return { kind: 'offline' };
  }
}

async function read(response: Response): Promise<Sent> {
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null) return { kind: 'offline' };
  if ('rowVersion' in answer) return { kind: 'saved', rowVersion: String(answer.rowVersion) };
  if ('code' in answer && answer.code === 'stale_version') return { kind: 'stale' };
  // What a server says when it is being restarted is as good as none.
  if (response.status >= 500 || !('message' in answer)) return { kind: 'offline' };
  return { kind: 'refused', message: String(answer.message) };
}
