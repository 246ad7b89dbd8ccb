/** Site is the part of the application that a mail links into. */
export interface Site {
  appUrl: string;
  tenantSlug: string;
}

/** tenantUrl is the tenant's first page, which leads each role to its own. */
export function tenantUrl({ appUrl, tenantSlug }: Site): string {
  return address(appUrl, tenantSlug);
}

/** workUrl is where a piece of work is done: the very form of the task or the report. */
export function workUrl(
  { appUrl, tenantSlug }: Site,
  { about, id }: { about: 'task' | 'obligation'; id: string },
): string {
  return address(appUrl, tenantSlug, about === 'task' ? 'nhiem-vu' : 'bao-cao', id);
}

/** invitationUrl is where an invitation is accepted. */
export function invitationUrl(appUrl: string, secret: string): string {
  return address(appUrl, 'loi-moi', secret);
}

/** resetUrl is where a forgotten password is replaced. */
export function resetUrl(appUrl: string, secret: string): string {
  return address(appUrl, 'dat-lai-mat-khau', secret);
}

function address(appUrl: string, ...segments: string[]): string {
  return [appUrl.replace(/\/+$/, ''), ...segments.map(encodeURIComponent)].join('/');
}
