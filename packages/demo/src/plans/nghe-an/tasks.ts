import { heading, headingElsewhere, task } from '../../define.ts';
import type { AssignmentElsewhereSeed, AssignmentSeed } from '../../plan-seed.ts';

const laborDepartment = heading(['so-ldtbxh'], 'lead', [
  task(
    'Rà soát, kiến nghị sửa đổi văn bản của Trung ương',
    'Cùng các sở, ban, ngành rà soát quy định của Trung ương về cai nghiện, quản lý sau cai; nội dung nào lạc hậu so với thực tiễn thì kiến nghị cấp có thẩm quyền thay thế hoặc sửa đổi, bổ sung.',
  ),
  task(
    'Hướng dẫn thực hiện và định kỳ kiểm tra Kế hoạch',
    'Cùng Công an tỉnh, Sở Y tế và các ngành liên quan hướng dẫn địa phương, đơn vị thực hiện Kế hoạch. Theo định kỳ, kiểm tra, đánh giá kết quả và báo cáo UBND tỉnh để có chỉ đạo tiếp.',
    { coordinating: ['cong-an-tinh', 'so-y-te'] },
  ),
  task(
    'Tập huấn, đào tạo cán bộ cai nghiện',
    'Chủ trì cùng các sở, ngành hoặc cơ quan Trung ương mở lớp đào tạo, tập huấn dành cho cán bộ cai nghiện ở xã, phường, thị trấn và ở các cơ sở cai nghiện.',
  ),
  task(
    'Tuyên truyền pháp luật tại địa bàn và cơ sở cai nghiện',
    'Tổ chức các đợt phổ biến pháp luật về cai nghiện, quản lý sau cai ở địa phương, ưu tiên nơi trọng điểm, phức tạp về ma túy, và tại các cơ sở cai nghiện.',
  ),
  task(
    'Tham mưu nâng quy mô các cơ sở cai nghiện',
    'Cùng các sở, ngành tham mưu để UBND tỉnh chỉ đạo mở rộng quy mô các cơ sở cai nghiện đúng Đề án mà UBND tỉnh đã phê duyệt.',
  ),
  task(
    'Tham mưu phân bổ kinh phí năm 2024',
    'Cùng Sở Tài chính giúp UBND tỉnh trình HĐND tỉnh mức phân bổ năm 2024 cho Chương trình cai nghiện, quản lý sau cai.',
    { coordinating: ['so-tai-chinh'] },
  ),
  task(
    'Xử lý nhiệm vụ phát sinh của ngành lao động',
    'Chỉ đạo thực hiện những việc phát sinh liên quan khi nhiệm vụ đòi hỏi hoặc cấp có thẩm quyền giao.',
  ),
]);

const police = heading(['cong-an-tinh'], 'lead', [
  task(
    'Đấu tranh, triệt xóa đường dây, điểm phức tạp về ma túy',
    'Triệt xóa đường dây, ổ nhóm, tụ điểm và nơi tổ chức sử dụng ma túy tổng hợp, nhất là ở cơ sở kinh doanh có điều kiện an ninh, trật tự. Qua đó “chặn cung - giảm cầu”, kìm số người nghiện mới và giữ vững ANTT.',
  ),
  task(
    'Chỉ đạo Công an cấp huyện nâng hiệu quả cai nghiện, quản lý sau cai',
    'Công an huyện, thành phố, thị xã cùng các đơn vị chức năng triển khai giải pháp nâng hiệu quả quản lý người sau cai và việc cai nghiện, gồm bốn việc cụ thể.',
    {
      subTasks: [
        'Công an cấp xã thường xuyên rà soát, thống kê người nghiện ở cộng đồng và người sau cai; từ đó giúp UBND cùng cấp phân công, phân cấp rõ trách nhiệm từng tập thể, cá nhân trong việc quản lý, đúng chức năng và pháp luật.',
        'Lập hồ sơ cai nghiện theo chỉ tiêu giao tại Quyết định 4473/QĐ-UBND.',
        'Cùng phòng LĐTBXH đưa người đã có quyết định của Tòa án cấp huyện (biện pháp xử lý hành chính) vào các cơ sở cai nghiện để cai bắt buộc.',
        'Giúp cơ sở cai nghiện trên địa bàn, nếu có, giữ an ninh trật tự; giao Công an cấp xã cùng các đơn vị quản lý tốt người sau cai ở nơi cư trú.',
      ],
    },
  ),
  task(
    'Xử lý nhiệm vụ phát sinh của lực lượng Công an',
    'Chỉ đạo thực hiện những việc phát sinh liên quan khi nhiệm vụ đòi hỏi hoặc cấp có thẩm quyền giao.',
  ),
]);

const healthDepartment = heading(['so-y-te'], 'lead', [
  task(
    'Hoàn thành mục tiêu điều trị Methadone năm 2024',
    'Chủ trì cùng Sở LĐTBXH, Công an tỉnh và UBND cấp huyện thực hiện hiệu quả, hoàn thành mục tiêu, nhiệm vụ năm 2024 của chương trình điều trị thay thế bằng Methadone giao cho Nghệ An.',
    { coordinating: ['so-ldtbxh', 'cong-an-tinh', 'ubnd-huyen'] },
  ),
  task(
    'Tập huấn cán bộ y tế',
    'Cùng Sở LĐTBXH mở lớp nâng năng lực cho cán bộ y tế ở địa phương và trong các cơ sở cai nghiện.',
    { coordinating: ['so-ldtbxh'] },
  ),
  task(
    'Huy động y tế cơ sở tham gia cai nghiện tại cộng đồng',
    'Giao các phòng, cơ quan chuyên môn của Sở và Trung tâm y tế cấp huyện tham gia tích cực việc cai nghiện ở gia đình, cộng đồng.',
  ),
  task(
    'Xử lý nhiệm vụ phát sinh của ngành y tế',
    'Chỉ đạo thực hiện những việc phát sinh liên quan khi nhiệm vụ đòi hỏi hoặc cấp có thẩm quyền giao.',
  ),
]);

const otherBodies: readonly AssignmentSeed[] = [
  heading(['so-tai-chinh'], 'lead', [
    task(
      'Tham mưu bố trí kinh phí theo phân cấp',
      'Tùy khả năng cân đối, tham mưu dành kinh phí cho Kế hoạch đúng phân cấp ngân sách hiện hành.',
    ),
    task(
      'Xử lý nhiệm vụ phát sinh của ngành tài chính',
      'Thực hiện những việc phát sinh liên quan khi có yêu cầu hoặc cấp có thẩm quyền chỉ đạo.',
    ),
  ]),
  heading(['so-tu-phap'], 'lead', [
    task(
      'Rà soát, kiến nghị hoàn thiện văn bản quy phạm pháp luật',
      'Thường xuyên rà soát văn bản quy phạm pháp luật về quản lý nhà nước trong cai nghiện, quản lý sau cai và sớm kiến nghị sửa đổi, bổ sung.',
    ),
  ]),
  heading(['mttq-tinh'], 'requested', [
    task(
      'Tuyên truyền, vận động toàn dân hỗ trợ cai nghiện',
      'Phối hợp, hướng dẫn Mặt trận và các tổ chức thành viên vận động nhân dân chung tay hỗ trợ người cai nghiện ở gia đình, cộng đồng.',
    ),
    task(
      'Giám sát việc cai nghiện, quản lý sau cai',
      'Theo chức năng, nhiệm vụ của mình, giám sát việc tổ chức cai nghiện, quản lý sau cai.',
    ),
  ]),
  heading(['vksnd-tinh', 'tand-tinh'], 'lead', [
    task(
      'Chỉ đạo ngành dọc cấp huyện thực hiện chỉ tiêu 2024',
      'Chỉ đạo viện kiểm sát và tòa án cấp huyện cùng phòng LĐTBXH, Công an cấp huyện hoàn thành chỉ tiêu, kế hoạch cai nghiện giao cho năm 2024.',
    ),
  ]),
];

const districts = heading(['ubnd-huyen'], 'lead', [
  task(
    'Hướng dẫn cấp xã thực hiện chỉ tiêu được giao',
    'Từ chỉ tiêu tại Quyết định 4473/QĐ-UBND, phần phân bổ cho cấp huyện tại Quyết định 34/QĐ-SLĐTBXH-PCTNXH (lập hồ sơ, đưa người đi cai bắt buộc năm 2024) và tình hình thực tế, hướng dẫn xã, phường, thị trấn thực hiện. Kiểm tra, đôn đốc các nội dung của Kế hoạch.',
  ),
  task(
    'Tuyên truyền nâng cao nhận thức, trách nhiệm',
    'Đưa chủ trương của Đảng, pháp luật của Nhà nước tới cấp ủy, chính quyền và người dân, làm chuyển biến ý thức và trách nhiệm của lãnh đạo các cấp, cơ quan, địa phương và nhân dân đối với việc cai nghiện, quản lý sau cai.',
  ),
  task(
    'Lồng ghép vào chương trình an sinh xã hội',
    'Lồng ghép cai nghiện, quản lý sau cai với các chương trình giáo dục nghề nghiệp, giải quyết việc làm, giảm nghèo bền vững và phòng, chống ma túy để người sau cai hòa nhập bền vững. Theo mục III.4, 100% người đã cai ở các Cơ sở khi trở về phải được quản lý ở nơi cư trú.',
  ),
  task(
    'Xử lý nhiệm vụ phát sinh của địa phương',
    'Chỉ đạo thực hiện những việc phát sinh liên quan trong phạm vi thẩm quyền.',
  ),
]);

/** ngheAnAssignments are the eight agency headings of section IV; its ninth item is the reporting regime, no agency. */
export const ngheAnAssignments: readonly AssignmentSeed[] = [
  laborDepartment,
  police,
  healthDepartment,
  ...otherBodies,
  districts,
];

/** ngheAnElsewhere is the one assignment that section III makes. */
export const ngheAnElsewhere: readonly AssignmentElsewhereSeed[] = [
  headingElsewhere('III.3', ['bcd-huyen'], 'lead', [
    task(
      'Chỉ đạo phối hợp lập hồ sơ cai nghiện bắt buộc',
      'Ban Chỉ đạo cấp huyện yêu cầu Công an huyện, các phòng, ban và UBND cấp xã phối hợp chặt chẽ khi lập hồ sơ cai bắt buộc; thực hiện nghiêm Nghị định 116/2021/NĐ-CP.',
    ),
  ]),
];
