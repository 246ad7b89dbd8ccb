import { describe, expect, test } from 'vitest';
import { isPushAddress } from './push-address.ts';

test.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://updates.push.services.mozilla.com:443/wpush/v2/abc',
  'https://8.8.8.8/p',
])('%s could be one', (endpoint) => {
  expect(isPushAddress(endpoint)).toBe(true);
});

test.each([
  'http://fcm.googleapis.com/p',
  'https://localhost/p',
  'https://may-chu/p',
  'https://2130706433/p',
  'https://[::1]/p',
  'https://192.168.1.10/p',
  'https://a@push.example.vn/p',
  'push.example.vn/p',
  '',
])('%s could not', (endpoint) => {
  expect(isPushAddress(endpoint)).toBe(false);
});

describe('where this machine is allowed', () => {
  test.each(['http://127.0.0.1:8080/p', 'https://localhost:8080/p', 'http://[::1]/p'])(
    '%s could be one',
    (endpoint) => {
      expect(isPushAddress(endpoint, { allowLoopback: true })).toBe(true);
    },
  );

  test.each([
    'http://10.0.0.1/p',
    'https://10.0.0.1/p',
    'http://push.example.vn/p',
    'https://may-chu/p',
  ])('%s could not', (endpoint) => {
    expect(isPushAddress(endpoint, { allowLoopback: true })).toBe(false);
  });
});
