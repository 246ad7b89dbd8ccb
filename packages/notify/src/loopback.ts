/** isLoopback tells whether a host, with or without the brackets of IPv6, is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || /^\[?::1\]?$/.test(hostname) || /^127(\.\d+){3}$/.test(hostname)
  );
}
