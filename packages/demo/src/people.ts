import type { Role } from '@tiendo/contracts';
import type { TenantSlug } from './tenants.ts';

/** MembershipSeed is what a person is in one tenant; officers and heads have an agency of the current plan. */
export interface MembershipSeed {
  readonly tenantSlug: TenantSlug;
  readonly role: Role;
  readonly agencyKey: string | null;
}

/** PersonSeed is an invented person; the address is the account's name and can receive nothing (domain .test). */
export interface PersonSeed {
  readonly email: string;
  readonly fullName: string;
  readonly memberships: readonly MembershipSeed[];
}

/** platformOperator runs the platform and belongs to no tenant. */
export const platformOperator = {
  email: 'vanhanh@nen-tang.demo.test',
  fullName: 'Ngô Khánh Vĩnh',
} as const;

type Entry = readonly [mailbox: string, fullName: string, role: Role, agencyKey?: string];

function membersOf(tenantSlug: TenantSlug, entries: readonly Entry[]): readonly PersonSeed[] {
  return entries.map(([mailbox, fullName, role, agencyKey]) => ({
    email: `${mailbox}@${tenantSlug}.demo.test`,
    fullName,
    memberships: [{ tenantSlug, role, agencyKey: agencyKey ?? null }],
  }));
}

const ministry = membersOf('bo-cong-an', [
  ['quantri', 'Tạ Quốc Hưng', 'admin'],
  ['phantich', 'Đoàn Mỹ Linh', 'ministry'],
  ['tonghop', 'Kiều Anh Dũng', 'ministry'],
]);

const thuaThienHue = membersOf('thua-thien-hue', [
  ['quantri', 'Tôn Thất Gia Bảo', 'admin'],
  ['dieuphoi', 'Phan Thục Quyên', 'coordinator', 'cong-an-thanh-pho'],
  ['lanhdao', 'Hoàng Trọng Nghị', 'leader'],
  ['soyte.canbo', 'Lê Diệu Hiền', 'agency_officer', 'so-y-te'],
  ['soyte.phutrach', 'Nguyễn Khoa Tường', 'agency_head', 'so-y-te'],
  ['sonoivu.canbo', 'Trương Nhật Hạ', 'agency_officer', 'so-noi-vu'],
  ['sonoivu.phutrach', 'Hồ Đắc Thuận', 'agency_head', 'so-noi-vu'],
  ['sogddt.canbo', 'Võ Tường Vi', 'agency_officer', 'so-gddt'],
  ['cosocainghien.canbo', 'Đặng Phúc Lâm', 'agency_officer', 'co-so-cai-nghien'],
  ['phuxuan.canbo', 'Cao Thanh Trúc', 'agency_officer', 'ubnd-phu-xuan'],
  ['aluoi2.canbo', 'Hồ Văn Nhưa', 'agency_officer', 'ubnd-a-luoi-2'],
]);

const ngheAn = membersOf('nghe-an', [
  ['quantri', 'Phạm Sĩ Nguyên', 'admin'],
  ['dieuphoi', 'Hồ Bảo Ngân', 'coordinator', 'cong-an-tinh'],
  ['lanhdao', 'Cao Xuân Thắng', 'leader'],
  ['soyte.canbo', 'Đinh Hải Yến', 'agency_officer', 'so-y-te'],
  ['soyte.phutrach', 'Trần Đình Khôi', 'agency_head', 'so-y-te'],
  ['sonoivu.canbo', 'Thái Minh Châu', 'agency_officer', 'so-noi-vu'],
  ['sonoivu.phutrach', 'Ngô Trí Dũng', 'agency_head', 'so-noi-vu'],
  ['sotuphap.canbo', 'Lê Phương Uyên', 'agency_officer', 'so-tu-phap'],
  ['sogddt.canbo', 'Nguyễn Cảnh Toàn Thư', 'agency_officer', 'so-gddt'],
  ['tuongduong.canbo', 'Lô Thị Mai Hương', 'agency_officer', 'ubnd-tuong-duong'],
]);

const binhThuan = membersOf('binh-thuan', [
  ['quantri', 'Huỳnh Tấn Khang', 'admin'],
  ['dieuphoi', 'Nguyễn Hạnh Dung', 'coordinator', 'cong-an-lam-dong'],
  ['lanhdao', 'Trần Hoàng Phi', 'leader'],
  ['soyte.canbo', 'Phạm Quỳnh Giao', 'agency_officer', 'so-y-te-lam-dong'],
  ['soyte.phutrach', 'Lê Thành Nhân', 'agency_head', 'so-y-te-lam-dong'],
  ['sogddt.canbo', 'Bạch Ngọc Diệp', 'agency_officer', 'so-gddt-lam-dong'],
  ['sogddt.phutrach', 'Dụng Hoài Nam', 'agency_head', 'so-gddt-lam-dong'],
  ['tinhdoan.canbo', 'Mai Anh Khoa', 'agency_officer', 'tinh-doan-lam-dong'],
  ['phanthiet.canbo', 'Đỗ Kim Ngân', 'agency_officer', 'ubnd-phan-thiet'],
  ['lagi.canbo', 'Võ Minh Trí', 'agency_officer', 'ubnd-la-gi'],
  ['cosodieutri.canbo', 'Tống Hữu Đạt', 'agency_officer', 'co-so-dieu-tri'],
]);

const dienChau = membersOf('dien-chau', [
  ['quantri', 'Cao Thị Thảo Nguyên', 'admin'],
  ['lanhdao', 'Võ Trọng Hiếu', 'leader'],
  ['vhxh.canbo', 'Phan Thị Hoài Thu', 'agency_officer', 'phong-vhxh'],
  ['vhxh.phutrach', 'Đậu Khắc Sơn', 'agency_head', 'phong-vhxh'],
  ['ttyt.canbo', 'Chu Thị Lan Chi', 'agency_officer', 'ttyt'],
  ['ttyt.phutrach', 'Hoàng Danh Tuyên', 'agency_head', 'ttyt'],
  ['kinhte.canbo', 'Trần Thế Vinh', 'agency_officer', 'phong-kinh-te'],
  ['doanxa.canbo', 'Lê Nhật Tân', 'agency_officer', 'doan-xa'],
  ['phunu.canbo', 'Nguyễn Thị Tố Uyên', 'agency_officer', 'hoi-phu-nu-xa'],
]);

/** dienChauCoordinator belongs to two tenants: coordinator at home, the commune's officer in the province. */
const dienChauCoordinator: PersonSeed = {
  email: 'dieuphoi@dien-chau.demo.test',
  fullName: 'Tăng Văn Quyết',
  memberships: [
    { tenantSlug: 'dien-chau', role: 'coordinator', agencyKey: 'cong-an-xa' },
    { tenantSlug: 'nghe-an', role: 'agency_officer', agencyKey: 'ubnd-dien-chau' },
  ],
};

const konTum = membersOf('kon-tum', [
  ['quantri', 'Lương Gia Huy', 'admin'],
  ['dieuphoi', 'Nguyễn Thùy Dương', 'coordinator', 'cong-an-quang-ngai'],
  ['lanhdao', 'Đinh Công Thành', 'leader'],
  ['soyte.canbo', 'Phùng Bích Vân', 'agency_officer', 'so-y-te-quang-ngai'],
  ['soyte.phutrach', 'Tạ Quang Minh', 'agency_head', 'so-y-te-quang-ngai'],
  ['sonoivu.canbo', 'Bùi Khánh Ly', 'agency_officer', 'so-noi-vu-quang-ngai'],
  ['sonoivu.phutrach', 'Lâm Chí Kiên', 'agency_head', 'so-noi-vu-quang-ngai'],
  ['bienphong.canbo', 'Hà Tiến Đạt', 'agency_officer', 'bdbp-quang-ngai'],
  ['phuongkontum.canbo', 'Y Thảo Vy', 'agency_officer', 'ubnd-kon-tum'],
  ['boy.canbo', 'A Thành Luân', 'agency_officer', 'ubnd-bo-y'],
]);

/** people are the members of all tenants; agencies without one are meant to have none ("không có đầu mối"). */
export const people: readonly PersonSeed[] = [
  ...ministry,
  ...thuaThienHue,
  ...ngheAn,
  ...binhThuan,
  ...dienChau,
  dienChauCoordinator,
  ...konTum,
];

const withRole = (tenantSlug: TenantSlug, role: Role, agencyKey: string | null) =>
  people.find((person) =>
    person.memberships.some(
      (membership) =>
        membership.tenantSlug === tenantSlug &&
        membership.role === role &&
        (agencyKey === null || membership.agencyKey === agencyKey),
    ),
  )?.email;

/** coordinatorOf is the address of a tenant's coordinator; it throws for a tenant without one. */
export function coordinatorOf(tenantSlug: TenantSlug): string {
  const email = withRole(tenantSlug, 'coordinator', null);
  if (email === undefined) throw new Error(`${tenantSlug} has no coordinator`);
  return email;
}

/** leaderOf is the address of a tenant's leader; it throws for a tenant without one. */
export function leaderOf(tenantSlug: TenantSlug): string {
  const email = withRole(tenantSlug, 'leader', null);
  if (email === undefined) throw new Error(`${tenantSlug} has no leader`);
  return email;
}

/** officerOf is who updates an agency's tasks: its officer, else its head, else undefined where it has no member. */
export function officerOf(tenantSlug: TenantSlug, agencyKey: string): string | undefined {
  return (
    withRole(tenantSlug, 'agency_officer', agencyKey) ??
    withRole(tenantSlug, 'agency_head', agencyKey)
  );
}

/** signatoryOf is who submits an agency's reports: its head, else its officer, else undefined where it has no member. */
export function signatoryOf(tenantSlug: TenantSlug, agencyKey: string): string | undefined {
  return (
    withRole(tenantSlug, 'agency_head', agencyKey) ??
    withRole(tenantSlug, 'agency_officer', agencyKey)
  );
}
