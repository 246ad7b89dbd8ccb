import { createTranslator, type Lang } from '@tiendo/i18n';
import type { MailLink } from './mail-document.ts';

/** RenderOptions say where links lead, and in which language to write: Vietnamese unless told otherwise. */
export interface RenderOptions {
  appUrl: string;
  lang?: Lang;
  /** Where the recipient ends such mails; left out where the role has to have them. */
  unsubscribeUrl?: string | undefined;
}

/** unsubscribeLink gives the way out of such mails, as the part of a mail that it is, where there is one. */
export function unsubscribeLink({ lang, unsubscribeUrl }: RenderOptions): {
  unsubscribe?: MailLink;
} {
  if (unsubscribeUrl === undefined) return {};
  const label = createTranslator(lang ?? 'vi')('mail.unsubscribe_action');
  return { unsubscribe: { label, url: unsubscribeUrl } };
}
