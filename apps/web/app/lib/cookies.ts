import { createCookie } from 'react-router';

/** sessionCookieName carries the session's secret; the database knows only its hash. */
export const sessionCookieName = 'tiendo_session';

const languageCookie = createCookie('tiendo_lang', {
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  maxAge: 365 * 24 * 3600,
});

/** sessionCookie writes the cookie that keeps somebody signed in until `expiresAt`. */
export function sessionCookie(token: string, expiresAt: Date, secure: boolean): string {
  const parts = [
    `${sessionCookieName}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Expires=${expiresAt.toUTCString()}`,
  ];
  return (secure ? [...parts, 'Secure'] : parts).join('; ');
}

/** clearedSessionCookie takes the session out of the browser. */
export function clearedSessionCookie(secure: boolean): string {
  return sessionCookie('', new Date(0), secure);
}

/** readCookie finds one cookie of a request. */
export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(/;\s*/)) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at) === name) return part.slice(at + 1);
  }
  return null;
}

/** readLanguage is the language that the reader chose, as its cookie says it. */
export async function readLanguage(request: Request): Promise<unknown> {
  return languageCookie.parse(request.headers.get('cookie'));
}

/** writeLanguage keeps the reader's choice of language for a year. */
export function writeLanguage(lang: string): Promise<string> {
  return languageCookie.serialize(lang);
}
