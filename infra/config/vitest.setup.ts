import { afterEach, beforeEach, vi } from 'vitest';

// A test that prints an error has found something nobody looked at: it fails unless it replaced console.error itself.
const spy = vi.spyOn(console, 'error');

beforeEach(() => {
  spy.mockClear();
});

afterEach(() => {
  const printed = spy.mock.calls.map((call) => call.map(String).join(' '));
  if (printed.length > 0) throw new Error(`console.error was called: ${printed.join('; ')}`);
});
