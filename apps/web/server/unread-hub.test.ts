import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UnreadHub } from './unread-hub.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const watchOf = (ticket: string, unread = 0, memberId = ticket) => ({ ticket, unread, memberId });

/** A page that keeps all that it was sent. */
function listen(stream: ReadableStream<Uint8Array> | null) {
  const page = { text: '', ended: false, cancel: async () => {} };
  const reader = stream?.getReader();
  if (!reader) throw new Error('refused');
  page.cancel = () => reader.cancel();
  void (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      page.text += new TextDecoder().decode(part.value);
    }
    page.ended = true;
  })();
  return page;
}

function hubWith(answer: (ticket: string) => number | null) {
  const count = vi.fn((tickets: readonly string[]) => Promise.resolve(tickets.map(answer)));
  const onError = vi.fn<(error: unknown) => void>();
  return { hub: new UnreadHub({ count, onError }), count, onError };
}
const never = new AbortController().signal;
const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1_000);

describe('UnreadHub', () => {
  test('tells the number at once, then only when it changes, and beats between', async () => {
    let unread = 2;
    const { hub } = hubWith(() => unread);
    const page = listen(hub.open(watchOf('a', 2), never));
    await seconds(4);
    expect(page.text).toMatch(/^retry: \d{4}\nevent: unread\ndata: 2\n\n$/);
    await seconds(7);
    expect(page.text).not.toContain(': here');
    unread = 3;
    await seconds(10);
    expect(page.text).toMatch(/data: 2\n\nevent: unread\ndata: 3\n\n: here\n\n$/);
    hub.close();
    await seconds(0);
    expect(page.ended).toBe(true);
  });

  test('a thousand pages cost one question a tick, and none when all have gone', async () => {
    const { hub, count } = hubWith(() => 0);
    const pages = Array.from({ length: 1_000 }, (_, n) =>
      listen(hub.open(watchOf(`t${n}`, 0, `m${n}`), never)),
    );
    await seconds(5);
    expect(count).toHaveBeenCalledTimes(1);
    expect(count.mock.calls[0]?.[0]).toHaveLength(1_000);
    await Promise.all(pages.map((page) => page.cancel()));
    await seconds(60);
    expect(count).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('pages of one session are asked for once', async () => {
    const { hub, count } = hubWith(() => 1);
    const pages = [1, 2, 3].map(() => listen(hub.open(watchOf('same'), never)));
    await seconds(5);
    expect(count.mock.calls).toEqual([[['same']]]);
    expect(pages.every((page) => page.text.endsWith('data: 1\n\n'))).toBe(true);
  });

  test('a session that ended ends its pages and no other', async () => {
    const { hub } = hubWith((ticket) => (ticket === 'gone' ? null : 0));
    const gone = listen(hub.open(watchOf('gone'), never));
    const stays = listen(hub.open(watchOf('stays'), never));
    await seconds(6);
    expect([gone.ended, stays.ended]).toEqual([true, false]);
    expect(gone.text).toContain('event: end\n');
  });

  test('a person’s seventh page is refused until one of the six goes', async () => {
    const { hub } = hubWith(() => 0);
    const leaving = new AbortController();
    const open = (signal: AbortSignal) => hub.open(watchOf('t', 0, 'm'), signal);
    listen(open(leaving.signal));
    for (let n = 0; n < 5; n += 1) listen(open(never));
    expect(open(never)).toBeNull();
    expect(hub.open(watchOf('t2', 0, 'another'), never)).not.toBeNull();
    leaving.abort();
    expect(open(never)).not.toBeNull();
  });

  test('an answer that fails or is slow is waited for; the next tick asks again', async () => {
    const { hub, count, onError } = hubWith(() => 4);
    count.mockRejectedValueOnce(new Error('away'));
    const slow = Promise.withResolvers<number[]>();
    count.mockReturnValueOnce(slow.promise);
    const page = listen(hub.open(watchOf('a'), never));
    await seconds(5);
    expect(onError).toHaveBeenCalledTimes(1);
    await seconds(20);
    expect(count).toHaveBeenCalledTimes(2);
    slow.resolve([4]);
    await seconds(5);
    expect(page.text).toContain('data: 4');
    expect(count).toHaveBeenCalledTimes(3);
  });

  test('a page that reads nothing is given up', async () => {
    let unread = 0;
    const { hub, count } = hubWith(() => (unread += 1));
    hub.open(watchOf('a'), never);
    await seconds(5 * 60);
    const asked = count.mock.calls.length;
    expect(asked).toBeLessThan(60);
    await seconds(60);
    expect(count.mock.calls.length).toBe(asked);
  });
});
