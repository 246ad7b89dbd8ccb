import type { Lang } from '@tiendo/i18n';

/** RenderOptions say where links lead, and in which language to write: Vietnamese unless told otherwise. */
export interface RenderOptions {
  appUrl: string;
  lang?: Lang;
}
