import { expect, test } from 'vitest';
import { clientAddress, trustedProxies } from './client-address.ts';

const trusted = trustedProxies(['loopback', '10.1.0.0/16', '2001:db8::1']);

test.each([
  ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::1', '2001:db8::77', '2001:db8::77'],
  ['127.0.0.1', '198.51.100.1, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
  ['2001:db8::1', '203.0.113.9', '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', 'tôi là ai', '127.0.0.1'],
])('%s forwarding for %s is %s', (socket, header, client) => {
  expect(clientAddress(socket, header, trusted)).toBe(client);
});
