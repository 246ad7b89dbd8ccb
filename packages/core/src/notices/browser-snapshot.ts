import { vietnamDateOf } from '@tiendo/calendar';

/** browserSnapshot is what the log keeps of a browser: whose push service reaches it, and since when; never the address itself. */
export function browserSnapshot({ endpoint, createdAt }: { endpoint: string; createdAt: Date }) {
  return {
    pushService: new URL(endpoint).host,
    since: vietnamDateOf(createdAt.getTime()),
  };
}
