import { isIP } from 'node:net';
import { isLoopback } from '#app/loopback.ts';
import { isPublicAddress } from './public-address.ts';

/** MayReach tells whether messages may be posted to a host, given as an IP address or a name. */
export type MayReach = (host: string) => boolean;

/** reachOf lets hosts of the public network be reached, and this machine itself where that is wanted. */
export function reachOf(allowLoopback: boolean): MayReach {
  return (host) => isPublicAddress(host) || (allowLoopback && isLoopback(host));
}

/** findAddressFault says why nothing may be posted to the address that a browser named, or null; what its name leads to is looked at when it has been resolved. */
export function findAddressFault(url: URL, mayReach: MayReach): string | null {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (url.username !== '' || url.password !== '') return 'the endpoint holds a password';
  const isHere = isLoopback(host) && mayReach(host);
  if (isIP(host) !== 0 && !mayReach(host)) return 'the endpoint is in a private network';
  if (isIP(host) === 0 && !isHere && !/.\../.test(host))
    return 'the endpoint is in a private network';
  if (url.protocol !== 'https:' && !isHere) return 'the endpoint does not begin with https';
  return null;
}

/** isPushAddress tells whether an address could be that of a push service, as far as the address itself says. */
export function isPushAddress(endpoint: string, { allowLoopback = false } = {}): boolean {
  if (!URL.canParse(endpoint)) return false;
  return findAddressFault(new URL(endpoint), reachOf(allowLoopback)) === null;
}
