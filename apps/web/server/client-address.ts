import { BlockList, isIP } from 'node:net';

/** A proxy on an IPv4 address reaches a listener on both protocols under its mapped name. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');
const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** trustedProxies reads a list of addresses and networks; `loopback` is this machine. */
export function trustedProxies(list: readonly string[]): BlockList {
  const trusted = new BlockList();
  for (const item of list.flatMap((one) => (one === 'loopback' ? ['127.0.0.0/8', '::1'] : [one]))) {
    const [address = '', bits] = item.split('/', 2);
    if (bits === undefined) trusted.addAddress(address, family(address));
    else trusted.addSubnet(address, Number(bits), family(address));
  }
  return trusted;
}

/**
 * clientAddress tells who really asks when proxies stand in between: the last address of X-Forwarded-For that no trusted proxy has. What
 * stands to the left of it, anybody could have written.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
  let client = plain(socketAddress);
  while (isIP(client) > 0 && trusted.check(client, family(client))) {
    const hop = hops.pop();
    if (hop === undefined || isIP(hop) === 0) return client;
    client = hop;
  }
  return client;
}
