import type { Readiness } from './backend.ts';

const limitMs = 2_000;

/** checkReadiness asks every part at once; one that fails, or is silent for two seconds, is named. */
export async function checkReadiness(
  parts: {
    [Part in Readiness['failing'][number]]: () => Promise<void>;
  },
): Promise<Readiness> {
  const [database, queue] = await Promise.all([answers(parts.database), answers(parts.queue)]);
  const failing: Readiness['failing'] = [];
  if (!database) failing.push('database');
  if (!queue) failing.push('queue');
  return { ok: failing.length === 0, failing };
}

async function answers(ask: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  const answer = ask().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
