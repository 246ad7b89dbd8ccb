import { hasControl, isAddress } from './check-mail.ts';

/** Sender is who a mail comes from. */
export interface Sender {
  name: string;
  address: string;
}

/** parseSender reads `address` or `Name <address>`; anything else is a mistake in the settings and throws a TypeError. */
export function parseSender(from: string): Sender {
  const parts = /^(?:(?<name>[^<>]*?)\s*<(?<inner>[^<>]+)>|(?<bare>[^<>\s]+))$/.exec(from.trim());
  const address = parts?.groups?.['inner'] ?? parts?.groups?.['bare'] ?? '';
  const name = (parts?.groups?.['name'] ?? '').replace(/^"(.*)"$/, '$1').trim();
  if (!isAddress(address) || hasControl(name)) {
    throw new TypeError(`the sender must look like Tiến Độ <no-reply@example.gov.vn>: ${from}`);
  }
  return { name, address };
}
