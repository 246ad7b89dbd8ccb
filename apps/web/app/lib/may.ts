import { isAllowed, RoleSchema, type Permission } from '@tiendo/contracts';
import { useRouteLoaderData } from 'react-router';
import { z } from 'zod';

const LayoutSchema = z.object({ role: RoleSchema });

/** useMay tells whether the reader may do something in the tenant of the page, to show or leave out a button; the backend decides anyway. */
export function useMay(permission: Permission): boolean {
  const layout = LayoutSchema.safeParse(useRouteLoaderData('features/shell/tenant-layout'));
  return layout.success && isAllowed(layout.data.role, permission);
}
