import { expect, test } from 'vitest';
import { browserFamily } from './browser-family.ts';

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc:def', 'chromium'],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', 'firefox'],
  ['https://web.push.apple.com/QAbc', 'safari'],
  ['https://wns2-sg2p.notify.windows.com/w/?token=abc', 'edge'],
  ['https://push.example.vn/fcm.googleapis.com', 'other'],
  ['https://fcm.googleapis.com.example.vn/x', 'other'],
  ['https://notmozilla.com/x', 'other'],
  ['không phải địa chỉ', 'other'],
])('%s is %s', (endpoint, family) => {
  expect(browserFamily(endpoint)).toBe(family);
});
