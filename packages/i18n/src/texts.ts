import type { vi } from './vi/index.ts';

/** Texts is what another language must give for a feature: exactly the keys that the Vietnamese has. */
export type Texts<F extends keyof typeof vi> = Readonly<Record<keyof (typeof vi)[F], string>>;
