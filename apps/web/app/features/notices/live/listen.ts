/**
 * listen hears how many notices are unread while the page is open. A browser allows a server few connections at once, so one page of a
 * browser listens and tells the others; where that cannot be arranged (no locks without TLS), only the page that is looked at listens.
 */
export function listen(stream: string, hear: (count: number) => void): void {
  const others = new BroadcastChannel(`tiendo-unread ${stream}`);
  others.addEventListener('message', ({ data }) => {
    if (typeof data === 'number') hear(data);
  });
  const tell = (count: number) => {
    hear(count);
    others.postMessage(count);
  };
  // Undefined where the page did not come over TLS, whatever the types say.
  const locks: LockManager | undefined = navigator.locks;
  if (locks) void locks.request(`tiendo-unread ${stream}`, () => follow(stream, tell));
  else listenWhileSeen(stream, tell);
}

/** Follows the stream until it has ended for good, and gives the lock to nobody before. */
function follow(stream: string, tell: (count: number) => void): Promise<void> {
  return new Promise((resolve) => open(stream, tell, resolve));
}

function listenWhileSeen(stream: string, tell: (count: number) => void): void {
  let source: EventSource | null = null;
  const look = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else source ??= open(stream, tell, () => {});
  };
  document.addEventListener('visibilitychange', look);
  look();
}

function open(stream: string, tell: (count: number) => void, ended: () => void): EventSource {
  const source = new EventSource(stream);
  source.addEventListener('unread', ({ data }) => tell(Number(data)));
  source.addEventListener('end', () => {
    source.close();
    ended();
  });
  // A connection that broke is opened again by the browser; one that was refused is not.
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) ended();
  });
  return source;
}
