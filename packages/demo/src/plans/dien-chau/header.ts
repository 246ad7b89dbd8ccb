import { basis, cited } from '../../define.ts';
import type { PlanHeader } from '../../plan-seed.ts';

/** dienChauHeader is the head of Diễn Châu's 2026–2030 plan; number and day are blank, the month is March 2026. */
export const dienChauHeader: PlanHeader = {
  tenantSlug: 'dien-chau',
  title:
    'Kế hoạch triển khai thực hiện Dự án 5: “Nâng cao hiệu quả cai nghiện ma túy và quản lý sau cai” thuộc Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030 trên địa bàn xã Diễn Châu',
  level: 'commune',
  locality: 'xã Diễn Châu, tỉnh Nghệ An',
  documentNumber: null,
  issuedOn: null,
  issuedMonth: '2026-03',
  issuedBy: 'Ủy ban nhân dân xã Diễn Châu',
  period: { from: 2026, to: 2030 },
  objectives:
    'Nâng chất lượng cai nghiện, quản lý người sau cai, góp phần bảo vệ sức khỏe nhân dân, giữ trật tự xã hội và phát triển bền vững. ' +
    'Dự án thực hiện trong phạm vi xã Diễn Châu từ 2026 đến 2030, dành cho người nghiện, người điều trị thay thế, người đang bị quản lý sau cai và những tổ chức, cá nhân liên quan.',
  legalBases: [
    basis(
      '7619/QĐ-BCA',
      '2025-09-08',
      'Quyết định của Bộ trưởng Bộ Công an về “Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030”',
    ),
    basis(
      '44/HD-BCA-C04',
      '2025-11-13',
      'Hướng dẫn cách thực hiện một số dự án của Chương trình mục tiêu quốc gia nêu trên',
    ),
    basis(
      '108/KH-UBND',
      '2026-02-12',
      'Kế hoạch của UBND tỉnh Nghệ An để triển khai Dự án 5 trong toàn tỉnh',
    ),
    cited(
      '17/KH-UBND',
      '2026-01-15',
      'Kế hoạch tổng thể của UBND xã cho Chương trình mục tiêu quốc gia nêu trên',
    ),
  ],
  agencies: [
    {
      key: 'cong-an-xa',
      name: 'Công an xã',
      shortName: 'Công an xã',
      kind: 'police',
      standingBody: true,
    },
    {
      key: 'van-phong',
      name: 'Văn phòng HĐND và UBND xã',
      shortName: 'Văn phòng',
      kind: 'office',
    },
    {
      key: 'ttyt',
      name: 'Trung tâm Y tế Diễn Châu',
      shortName: 'TTYT Diễn Châu',
      kind: 'commune_unit',
    },
    {
      key: 'tram-y-te',
      name: 'Các Trạm Y tế trên địa bàn xã',
      shortName: 'Trạm Y tế',
      kind: 'commune_unit',
      collective: true,
    },
    {
      key: 'phong-vhxh',
      name: 'Phòng Văn hoá - Xã hội',
      shortName: 'Phòng VH-XH',
      kind: 'commune_unit',
    },
    {
      key: 'phong-kinh-te',
      name: 'Phòng Kinh tế',
      shortName: 'Phòng Kinh tế',
      kind: 'commune_unit',
    },
    {
      key: 'mttq-xa',
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội',
      shortName: 'MTTQ xã và các đoàn thể',
      kind: 'front',
      collective: true,
    },
    {
      key: 'khoi-xom',
      name: 'Ban cán sự 42 khối, xóm',
      shortName: '42 khối, xóm',
      kind: 'commune_unit',
      collective: true,
    },
    {
      key: 'cac-phong-ban',
      name: 'Các phòng, ban, ngành, đoàn thể và các đơn vị liên quan',
      shortName: 'Các phòng, ban, đoàn thể',
      kind: 'other',
      collective: true,
    },
  ],
};
