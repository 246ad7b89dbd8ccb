import { createAuth } from '@tiendo/auth';
import type { Role } from '@tiendo/contracts';
import { inviteUser } from '@tiendo/core/tenancy';
import { migrate } from '@tiendo/db/migrate';
import type { Settings } from '../env.ts';
import { withServices } from '../up/prepare.ts';
import { withDatabase } from '../with-database.ts';

/** InviteOptions are what the command line gives. */
export type InviteOptions = {
  tenant: string;
  email: string;
  name: string;
  role: Role;
  agency?: string;
};

/** inviteUserCommand invites a person into a tenant; the worker mails the invitation. */
export async function inviteUserCommand(settings: Settings, options: InviteOptions): Promise<void> {
  const { tenant, email, name, role, agency } = options;
  await withDatabase(settings, async (access) => {
    await migrate(access);
    await withServices(access, (database) =>
      inviteUser(
        {
          database,
          auth: createAuth({
            platform: database.platform,
            appSecret: access.appSecret,
            clock: () => new Date(),
          }),
        },
        { tenantSlug: tenant, email, fullName: name, role, agencyName: agency ?? null },
      ),
    );
  });
  console.log(`Đã mời ${email} vào ${tenant}; thư mời được gửi khi nền tảng đang chạy.`);
}
