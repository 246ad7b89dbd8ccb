import type { CivilDate, TenantLevel } from '@tiendo/contracts';
import type { PlanTenantSlug } from './plan-seed.ts';

/** TenantSlug names the six demonstration tenants. */
export type TenantSlug = PlanTenantSlug | 'bo-cong-an';

/** TenantSeed is one tenant; `note` is the sentence that its screens show beside the name. */
export interface TenantSeed {
  readonly slug: TenantSlug;
  readonly name: string;
  readonly shortName: string;
  readonly level: TenantLevel;
  readonly parentSlug: TenantSlug | null;
  readonly unitCode: string | null;
  readonly note: string | null;
}

/** tenants are the demonstration tenants, parents before children; unit codes are those of Decision 19/2025/QĐ-TTg. */
export const tenants: readonly TenantSeed[] = [
  {
    slug: 'bo-cong-an',
    name: 'Bộ Công an',
    shortName: 'Bộ Công an',
    level: 'ministry',
    parentSlug: null,
    unitCode: null,
    note: 'Từ ngày 01/3/2025 phụ trách quản lý cai nghiện trên cả nước, tiếp nhận từ ngành lao động.',
  },
  {
    slug: 'thua-thien-hue',
    name: 'Tỉnh Thừa Thiên Huế',
    shortName: 'Thừa Thiên Huế',
    level: 'province',
    parentSlug: 'bo-cong-an',
    unitCode: '46',
    note: 'Từ ngày 01/01/2025 là thành phố Huế, trực thuộc Trung ương; kế hoạch năm 2024 giữ tên tỉnh Thừa Thiên Huế.',
  },
  {
    slug: 'nghe-an',
    name: 'Tỉnh Nghệ An',
    shortName: 'Nghệ An',
    level: 'province',
    parentSlug: 'bo-cong-an',
    unitCode: '40',
    note: null,
  },
  {
    slug: 'binh-thuan',
    name: 'Tỉnh Bình Thuận',
    shortName: 'Bình Thuận',
    level: 'province',
    parentSlug: 'bo-cong-an',
    unitCode: null,
    note: 'Đã hợp nhất vào tỉnh Lâm Đồng (cùng Đắk Nông) khi sắp xếp cấp tỉnh năm 2025; số liệu theo địa giới cũ.',
  },
  {
    slug: 'kon-tum',
    name: 'Tỉnh Kon Tum',
    shortName: 'Kon Tum',
    level: 'province',
    parentSlug: 'bo-cong-an',
    unitCode: null,
    note: 'Đã hợp nhất vào tỉnh Quảng Ngãi khi sắp xếp cấp tỉnh năm 2025; số liệu theo địa giới cũ.',
  },
  {
    slug: 'dien-chau',
    name: 'Xã Diễn Châu',
    shortName: 'Diễn Châu',
    level: 'commune',
    parentSlug: 'nghe-an',
    unitCode: '17464',
    note: 'Xã thuộc tỉnh Nghệ An trong mô hình chính quyền địa phương hai cấp từ ngày 01/7/2025.',
  },
];

/** MandateSeed is who holds the duty of standing body in a tenant, and from when to when; null is open. */
export interface MandateSeed {
  readonly tenantSlug: PlanTenantSlug;
  readonly agencyKey: string;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

const handover = (tenantSlug: PlanTenantSlug, successor: string): readonly MandateSeed[] => [
  { tenantSlug, agencyKey: 'so-ldtbxh', validFrom: null, validTo: '2025-02-28' },
  { tenantSlug, agencyKey: successor, validFrom: '2025-03-01', validTo: null },
];

/** standingMandates follow the transfer of rehabilitation management to the police on 1/3/2025, under the police's present names. */
export const standingMandates: readonly MandateSeed[] = [
  ...handover('thua-thien-hue', 'cong-an-thanh-pho'),
  ...handover('nghe-an', 'cong-an-tinh'),
  ...handover('binh-thuan', 'cong-an-lam-dong'),
  ...handover('kon-tum', 'cong-an-quang-ngai'),
  { tenantSlug: 'dien-chau', agencyKey: 'cong-an-xa', validFrom: null, validTo: null },
];
