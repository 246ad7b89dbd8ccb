import type { MessageKey } from './keys.ts';
import { vi } from './vi/index.ts';

const keys: ReadonlySet<string> = new Set(
  Object.entries(vi).flatMap(([feature, texts]) =>
    Object.keys(texts).map((key) => `${feature}.${key}`),
  ),
);

/** isMessageKey tells whether a string built at run time names a sentence we have. */
export function isMessageKey(value: string): value is MessageKey {
  return keys.has(value);
}
