import type { CivilDate, CreateIndicator } from '@tiendo/contracts';
import { createIndicator } from '@tiendo/core/indicators';
import type { Database } from '@tiendo/db';
import { asOn, type SeededTenant } from './seed-context.ts';

/** What the demonstration's ministry compares, in our own words after the Programme to 2030 (Resolution 163/2024/QH15, Decision 7619/QĐ-BCA). */
const indicators: readonly Omit<CreateIndicator, 'submissionId'>[] = [
  {
    code: 'CN-01',
    name: 'Tỷ lệ người nghiện được tư vấn',
    unit: '%',
    unitNoun: null,
    definition:
      'Tử số: số người nghiện có hồ sơ được tư vấn ít nhất một lần trong kỳ.\nMẫu số: số người nghiện có hồ sơ quản lý cuối kỳ.\nChương trình đến năm 2030 đặt mức trên 80 %.',
  },
  {
    code: 'CN-02',
    name: 'Tỷ lệ người sau cai nghiện được hỗ trợ',
    unit: '%',
    unitNoun: null,
    definition:
      'Tử số: số người sau cai nghiện được hỗ trợ học nghề, việc làm, vay vốn hoặc tâm lý trong kỳ.\nMẫu số: số người sau cai nghiện đang được quản lý.\nChương trình đến năm 2030 đặt mức 90 %.',
  },
  {
    code: 'CN-03',
    name: 'Số người cai nghiện bắt buộc trong kỳ',
    unit: 'count',
    unitNoun: 'người',
    definition: 'Số người có quyết định được đưa vào cơ sở cai nghiện công lập trong kỳ.',
  },
  {
    code: 'CN-04',
    name: 'Số người cai nghiện tự nguyện trong kỳ',
    unit: 'count',
    unitNoun: 'người',
    definition: 'Tính cả cai nghiện tại cơ sở, tại gia đình và tại cộng đồng; mỗi người một lần.',
  },
  {
    code: 'CN-05',
    name: 'Tỷ lệ người điều trị thay thế duy trì điều trị',
    unit: '%',
    unitNoun: null,
    definition:
      'Tử số: số người đang điều trị bằng thuốc thay thế cuối kỳ.\nMẫu số: số người đã được nhận vào điều trị, trừ người chuyển nơi khác.',
  },
  {
    code: 'CN-06',
    name: 'Tỷ lệ xã, phường có tổ công tác cai nghiện hoạt động',
    unit: '%',
    unitNoun: null,
    definition:
      'Tử số: số xã, phường, đặc khu có tổ công tác họp và có báo cáo trong kỳ.\nMẫu số: số xã, phường, đặc khu đang có hiệu lực cuối kỳ.',
  },
  {
    code: 'CN-07',
    name: 'Số cán bộ được tập huấn về cai nghiện',
    unit: 'count',
    unitNoun: 'lượt người',
    definition: 'Lượt cán bộ cấp tỉnh và cấp xã dự lớp tập huấn từ nửa ngày trở lên.',
  },
  {
    code: 'CN-08',
    name: 'Số xã, phường không có ma túy',
    unit: 'count',
    unitNoun: 'xã, phường',
    definition: 'Đạt đủ tiêu chí theo Quyết định 28/2025/QĐ-TTg tại thời điểm cuối kỳ.',
  },
];

/** seedIndicators fills the catalogue as the ministry's own people would; other tenants have none to fill. */
export async function seedIndicators(
  database: Database,
  tenants: readonly SeededTenant[],
  today: CivilDate,
): Promise<void> {
  const people = tenants.flatMap(({ actors }) => [...actors.values()]);
  const keeper = people.find(({ role }) => role === 'ministry');
  if (!keeper) throw new Error('Nobody of the demonstration keeps the catalogue of indicators.');
  const { platform } = database;
  await asOn(database, keeper, today, async (ctx) => {
    for (const entry of indicators) await createIndicator({ ...ctx, platform }, entry);
  });
}
