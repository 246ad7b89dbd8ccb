import { data } from 'react-router';
import type { PageProblem } from '#app/lib/load.ts';

const refuse = (): never => {
  throw data({ code: 'not_found', support: null } satisfies PageProblem, 404);
};

/** loader answers every address that no page has; as a route of its own, so that the root knows the reader's language. */
export const loader = refuse;

/** action refuses what is sent to such an address. */
export const action = refuse;

/** NotFound is never shown: the loader leads to the error page. */
export default function NotFound() {
  return null;
}
