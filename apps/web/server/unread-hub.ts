import type { UnreadWatch } from '#app/lib/backend.ts';

/** UnreadHubOptions are what the hub asks and how often; all but `count` have a value for real life. */
export interface UnreadHubOptions {
  /** Counts behind tickets, in their order; null ends the page's stream. */
  count: (tickets: readonly string[]) => Promise<readonly (number | null)[]>;
  onError?: (error: unknown) => void;
  tickMs?: number;
  heartbeatMs?: number;
  /** How many pages one person may have listening at once in this process. */
  perMember?: number;
}

interface Listener {
  watch: UnreadWatch;
  told: number;
  controller: ReadableStreamDefaultController<Uint8Array>;
}

const encoder = new TextEncoder();
/** As many as one call takes. */
const batch = 1_000;
/** What a page that reads nothing may leave waiting before it is given up. */
const mostWaiting = 50;

/** UnreadHub tells open pages how many notices are unread, asking once a tick for all of them together; it rests while nobody listens. */
export class UnreadHub {
  readonly #options: UnreadHubOptions;
  readonly #listeners = new Set<Listener>();
  #timers: NodeJS.Timeout[] = [];
  #isCounting = false;

  constructor(options: UnreadHubOptions) {
    this.#options = options;
  }

  /** open streams server-sent events until the signal, the session's end or close(); null when the person has too many open already. */
  open(watch: UnreadWatch, signal: AbortSignal): ReadableStream<Uint8Array> | null {
    const { perMember = 6 } = this.#options;
    const theirs = [...this.#listeners].filter((other) => other.watch.memberId === watch.memberId);
    if (theirs.length >= perMember) return null;
    let drop = () => {};
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        const listener = { watch, told: watch.unread, controller };
        drop = () => this.#drop(listener);
        this.#listeners.add(listener);
        signal.addEventListener('abort', drop, { once: true });
        this.#send(listener, `retry: ${retryMs()}\n${event(watch.unread)}`);
        this.#start();
        if (signal.aborted) drop();
      },
      cancel: () => drop(),
    });
  }

  /** close ends every stream; pages come back to whatever serves them next. */
  close(): void {
    for (const listener of this.#listeners) this.#drop(listener);
  }

  #start(): void {
    if (this.#timers.length > 0) return;
    const { tickMs = 5_000, heartbeatMs = 20_000 } = this.#options;
    this.#timers = [
      setInterval(() => void this.#tick(), tickMs),
      setInterval(() => this.#beat(), heartbeatMs),
    ];
  }

  /** A word now and then keeps proxies from taking a quiet stream for a dead one. */
  #beat(): void {
    for (const listener of this.#listeners) this.#send(listener, ': here\n\n');
  }

  async #tick(): Promise<void> {
    // A slow answer must not be asked for again meanwhile.
    if (this.#isCounting) return;
    this.#isCounting = true;
    try {
      const asked = [...this.#listeners];
      const counts = await this.#count([...new Set(asked.map(({ watch }) => watch.ticket))]);
      for (const listener of asked) this.#tell(listener, counts.get(listener.watch.ticket) ?? null);
    } catch (error) {
      this.#options.onError?.(error);
    } finally {
      this.#isCounting = false;
    }
  }

  async #count(tickets: readonly string[]): Promise<Map<string, number | null>> {
    const counts = new Map<string, number | null>();
    for (let from = 0; from < tickets.length; from += batch) {
      const some = tickets.slice(from, from + batch);
      const answered = await this.#options.count(some);
      some.forEach((ticket, at) => counts.set(ticket, answered[at] ?? null));
    }
    return counts;
  }

  #tell(listener: Listener, count: number | null): void {
    if (!this.#listeners.has(listener) || count === listener.told) return;
    if (count === null) {
      this.#send(listener, 'event: end\ndata:\n\n');
      this.#drop(listener);
      return;
    }
    listener.told = count;
    this.#send(listener, event(count));
  }

  #send(listener: Listener, text: string): void {
    const waiting = -(listener.controller.desiredSize ?? -mostWaiting);
    if (waiting >= mostWaiting) this.#drop(listener);
    else listener.controller.enqueue(encoder.encode(text));
  }

  #drop(listener: Listener): void {
    if (!this.#listeners.delete(listener)) return;
    try {
      listener.controller.close();
    } catch {
      // The page has gone by itself.
    }
    if (this.#listeners.size > 0) return;
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }
}

const event = (count: number) => `event: unread\ndata: ${count}\n\n`;

/** After a restart, pages come back one by one and not all in the same second. */
const retryMs = () => 3_000 + Math.floor(Math.random() * 7_000);
