import type { Role } from '@tiendo/contracts';
import { people, platformOperator } from '../people.ts';
import type { TenantSlug } from '../tenants.ts';

/** demoPassword opens every demonstration account. Such accounts exist only where `seed demo` was run. */
export const demoPassword = 'tien-do-demo-2026';

/** DemoAccount is what somebody who tries the platform signs in with; the operator has no tenant. */
export interface DemoAccount {
  email: string;
  password: string;
  role: Role | 'operator';
  tenant: TenantSlug | null;
}

/** demoAccounts lists every account that the seed makes, once a membership. */
export function demoAccounts(): DemoAccount[] {
  const members = people.flatMap((person) =>
    person.memberships.map(({ role, tenantSlug }) => ({
      email: person.email,
      password: demoPassword,
      role,
      tenant: tenantSlug,
    })),
  );
  const operator: DemoAccount = {
    email: platformOperator.email,
    password: demoPassword,
    role: 'operator',
    tenant: null,
  };
  return [...members, operator];
}
