import { apiFailure } from '#app/lib/api-error.ts';
import type { Api } from '#app/lib/backend.ts';

/** readLink tells what a mailed link is for; null when it no longer works or is for something else, which its page explains. */
export async function readLink(api: Api, kind: 'invitation' | 'reset', token: string) {
  try {
    const link = await api.auth.readLink.query({ token });
    return link.kind === kind ? link : null;
  } catch (error) {
    if (apiFailure(error)?.code === 'token_invalid') return null;
    throw error;
  }
}
