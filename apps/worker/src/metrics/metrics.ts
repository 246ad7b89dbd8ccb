import { readFigures, type FigureRow, type Figures } from '@tiendo/core/operations';
import type { QueueLook } from '@tiendo/contracts';
import { Gauge, Registry } from 'prom-client';
import type { WorkerParts } from '#app/parts.ts';

/** However many ask, the figures are counted this often at most. */
const keepMs = 15_000;

/** Metrics writes the figures in the text format of Prometheus. */
export interface Metrics {
  contentType: string;
  /** render fails when database or queue do not answer. */
  render(): Promise<string>;
}

/** createMetrics counts for the whole platform, so that any one worker may be asked; what is counted stands for 15 seconds. */
export function createMetrics(parts: Pick<WorkerParts, 'database' | 'queue' | 'clock'>): Metrics {
  let kept: { at: number; text: Promise<string> } | undefined;
  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    render: async () => {
      const now = parts.clock();
      if (!kept || now.getTime() - kept.at >= keepMs) {
        kept = { at: now.getTime(), text: count(parts, now) };
      }
      const asked = kept;
      try {
        return await asked.text;
      } catch (error) {
        if (kept === asked) kept = undefined;
        throw error;
      }
    },
  };
}

async function count(
  { database, queue }: Pick<WorkerParts, 'database' | 'queue'>,
  now: Date,
): Promise<string> {
  const [figures, look] = await Promise.all([readFigures(database.platform, now), queue.look()]);
  const registry = new Registry();
  addRows(registry, figures);
  addLate(registry, figures);
  addQueue(registry, figures.outbox, look);
  return registry.metrics();
}

function gauge(registry: Registry, name: string, help: string, labelNames: string[] = []) {
  return new Gauge({ name: `tiendo_${name}`, help, labelNames, registers: [registry] });
}

function addRows(registry: Registry, { reminders, messages }: Figures): void {
  const about = ['state', 'channel'];
  const ofReminders = gauge(
    registry,
    'reminders',
    'Reminders due within the last seven days, and older ones that still wait.',
    about,
  );
  for (const { state, channel, count: n } of reminders) ofReminders.set({ state, channel }, n);
  const ofMessages = gauge(
    registry,
    'messages',
    'Messages that wait or are being sent, and those given up within seven days.',
    about,
  );
  for (const { state, channel, count: n } of messages) ofMessages.set({ state, channel }, n);
}

/** A channel that has nothing to send is not late: it stands at 0, so that an alarm ends by itself. */
function addLate(registry: Registry, { reminders, messages }: Figures): void {
  const byChannel = gauge(
    registry,
    'oldest_unsent_seconds',
    'How late the oldest unsent reminder or message of a channel is, from 08:00 in Vietnam of its day.',
    ['channel'],
  );
  for (const channel of ['inbox', 'email', 'push', 'zns', 'sms']) {
    byChannel.set({ channel }, lateOf([...reminders, ...messages], channel));
  }
}

function lateOf(rows: readonly FigureRow[], channel: string): number {
  const late = rows.filter((row) => row.channel === channel).map((row) => row.lateSeconds);
  return Math.max(0, ...late);
}

function addQueue(registry: Registry, outbox: Figures['outbox'], look: QueueLook): void {
  gauge(registry, 'outbox_waiting', 'Follow-up work that waits.').set(outbox.waiting);
  gauge(registry, 'outbox_oldest_seconds', 'How long the oldest follow-up work has been due.').set(
    outbox.lateSeconds,
  );
  const jobs = gauge(registry, 'queue_jobs', 'Jobs in the queue, by state.', ['state']);
  for (const [state, n] of Object.entries(look.counts)) jobs.set({ state }, n);
}
