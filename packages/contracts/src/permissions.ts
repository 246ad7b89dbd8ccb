import type { Role } from './roles.ts';

const everyone: readonly Role[] = [
  'admin',
  'coordinator',
  'agency_head',
  'agency_officer',
  'leader',
  'ministry',
];
const inPlan: readonly Role[] = ['admin', 'coordinator', 'agency_head', 'agency_officer', 'leader'];
const workers: readonly Role[] = ['admin', 'coordinator', 'agency_head', 'agency_officer'];

/**
 * permissionTable says which roles hold each permission. It is the whole of the authorisation by role; what a
 * person may touch within it (only their own agency's work) is decided by the feature's policy in packages/core.
 */
export const permissionTable = {
  'tenant:read': everyone,
  'tenant:configure': ['admin'],
  'notice:read': everyone,
  'member:read': ['admin', 'coordinator', 'leader'],
  'member:manage': ['admin'],
  'plan:read': inPlan,
  'plan:configure': ['admin'],
  'plan:import': ['admin'],
  'indicator:read': everyone,
  'indicator:configure': ['ministry'],
  'agency:read': inPlan,
  'agency:configure': ['admin'],
  'target:read': inPlan,
  'target:configure': ['admin'],
  'task:read': inPlan,
  'task:configure': ['admin'],
  'task:progress': workers,
  'file:upload': workers,
  'file:read': inPlan,
  'schedule:read': inPlan,
  'schedule:configure': ['admin'],
  'report:read': inPlan,
  'report:write': workers,
  'report:approve': ['agency_head', 'admin'],
  'report:decide': ['coordinator', 'admin', 'leader'],
  'report:receive': ['ministry', 'coordinator', 'admin'],
  'report:request': ['coordinator', 'admin'],
  'reminder:read': ['admin', 'coordinator', 'leader'],
  'reminder:configure': ['admin'],
  'document:read': inPlan,
  'document:make': ['admin', 'coordinator', 'leader'],
  'leader:read': ['admin', 'coordinator', 'leader'],
  'rollup:read': ['admin', 'coordinator', 'leader', 'ministry'],
  'audit:read': ['admin', 'coordinator'],
} as const satisfies Record<string, readonly Role[]>;

/** Permission names one thing that a member of a tenant may be allowed to do. */
export type Permission = keyof typeof permissionTable;

/** isAllowed tells whether the role holds the permission. */
export function isAllowed(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = permissionTable[permission];
  return holders.includes(role);
}
