import type { IconName } from '../icon/icons.ts';

/** TONES are the six meanings that colour may have; each also has an icon and a word beside it. */
export const TONES = ['neutral', 'info', 'waiting', 'warning', 'danger', 'success'] as const;

/** Tone is one meaning of colour. */
export type Tone = (typeof TONES)[number];

/** StateLook is how a state of the domain is shown: a tone, and an icon that tells it apart in greyscale. */
export type StateLook = { readonly tone: Tone; readonly icon: IconName };
