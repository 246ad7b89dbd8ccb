import { agencyRoles, type MailTenant, type ReminderItem, type Role } from '@tiendo/contracts';

/** tenantUrl is the tenant's first page, which leads each role to its own. */
export function tenantUrl(appUrl: string, tenant: MailTenant): string {
  return address(appUrl, tenant.slug);
}

/** myWorkUrl is where people of an agency find all that they owe; others find it from the tenant's first page. */
export function myWorkUrl(appUrl: string, tenant: MailTenant, role: Role): string {
  return agencyRoles.includes(role)
    ? address(appUrl, tenant.slug, 'viec-cua-toi')
    : tenantUrl(appUrl, tenant);
}

/** workUrl is where a piece of work is done: the very form of the task or the report. */
export function workUrl(
  appUrl: string,
  tenant: MailTenant,
  { about, id }: Pick<ReminderItem, 'about' | 'id'>,
): string {
  return address(appUrl, tenant.slug, places[about], id);
}

const places = {
  task: 'nhiem-vu',
  obligation: 'bao-cao',
  plan: 'ke-hoach',
  received: 'bao-cao-nhan-duoc',
} as const;

/** unsubscribeUrl is where a signed link ends mails of a kind. */
export function unsubscribeUrl(appUrl: string, tenantSlug: string, token: string): string {
  return address(appUrl, tenantSlug, 'thoi-nhan', token);
}

/** invitationUrl is where an invitation is accepted. */
export function invitationUrl(appUrl: string, token: string): string {
  return address(appUrl, 'loi-moi', token);
}

/** resetUrl is where a forgotten password is replaced. */
export function resetUrl(appUrl: string, token: string): string {
  return address(appUrl, 'dat-lai-mat-khau', token);
}

function address(appUrl: string, ...segments: string[]): string {
  return [appUrl.replace(/\/+$/, ''), ...segments.map(encodeURIComponent)].join('/');
}
