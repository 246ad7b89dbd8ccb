import { heading, task } from '../../define.ts';
import type { AssignmentSeed } from '../../plan-seed.ts';

const laborDepartment = heading(['so-ldtbxh'], 'lead', [
  task(
    'Lập, trình duyệt dự án nâng cao hiệu quả cai nghiện',
    'Cùng các sở, ban, ngành và đơn vị liên quan lập dự án “Nâng cao hiệu quả công tác cai nghiện ma túy và phòng ngừa nghiện ma túy đối với nhóm người có nguy cơ cao và người sử dụng trái phép chất ma túy”. Dự án trình UBND tỉnh phê duyệt sau khi Bộ Lao động - Thương binh và Xã hội có hướng dẫn.',
    { coordinating: ['cac-so-ban-nganh'] },
  ),
  task(
    'Duy trì mạng lưới điểm tư vấn và điều trị ở cộng đồng',
    'Cùng UBND cấp huyện chỉ đạo để các điểm mà UBND tỉnh đã duyệt tiếp tục hoạt động hiệu quả, gồm 04 Điểm tư vấn cai nghiện và 03 Điểm tư vấn, chăm sóc, giúp người nghiện điều trị ở cộng đồng.',
    { coordinating: ['ubnd-huyen'] },
  ),
  task(
    'Dạy nghề, hỗ trợ xã hội cho người cai và sau cai',
    'Mở lớp nghề cho học viên ở cơ sở cai nghiện ma túy của tỉnh. Làm đồng thời các khâu tư vấn, học nghề, giới thiệu việc làm và giúp người cai, người sau cai trở lại cộng đồng; hỗ trợ, khuyến khích người nghiện tự nguyện vào cơ sở cai nghiện.',
  ),
  task(
    'Kiểm tra, chấn chỉnh công tác cai nghiện trên địa bàn',
    'Chủ trì cùng các sở, ban, ngành kiểm tra, hướng dẫn và chấn chỉnh việc cai nghiện ma túy, quản lý người sau cai trong toàn tỉnh.',
    { coordinating: ['cac-so-ban-nganh'] },
  ),
  task(
    'Tham mưu lập một cơ sở cai nghiện độc lập',
    'Đề xuất với UBND tỉnh phương án kiện toàn bộ máy để có một cơ sở cai nghiện độc lập. Việc này gắn với dự án “Cơ sở trợ giúp xã hội tỉnh Thừa Thiên Huế” theo Quyết định 3264/QĐ-UBND, đang cần đẩy nhanh tiến độ.',
  ),
]);

const healthDepartment = heading(['so-y-te'], 'lead', [
  task(
    'Công bố cơ sở y tế xác định tình trạng nghiện',
    'Chủ trì cùng các ngành liên quan công bố và chỉ định những cơ sở y tế đủ điều kiện làm việc này, để các cơ quan, đơn vị nắm được và phối hợp.',
    { coordinating: ['cac-so-ban-nganh'] },
  ),
  task(
    'Hướng dẫn phác đồ điều trị và nâng hiệu quả methadone',
    'Chủ trì hướng dẫn áp dụng phác đồ cắt cơn, giải độc, trị liệu, phục hồi cho người cai nghiện ở mọi hình thức; làm cho điều trị thay thế bằng methadone đạt hiệu quả cao hơn.',
    { coordinating: ['cac-so-ban-nganh', 'ubnd-huyen'] },
  ),
  task(
    'Tiếp nhận quyết định điều trị thay thế của cấp xã',
    'Giao cơ quan kiểm soát bệnh tật tiếp nhận các quyết định điều trị thay thế (nghiện chất dạng thuốc phiện) do UBND xã, phường, thị trấn ban hành.',
  ),
  task(
    'Hướng dẫn phòng bệnh, khám sức khỏe tại cơ sở bắt buộc',
    'Cùng Sở LĐTBXH hướng dẫn phòng dịch, khám bệnh, chữa bệnh và kiểm tra sức khỏe định kỳ đối với người bị áp dụng cai nghiện bắt buộc.',
    { coordinating: ['so-ldtbxh'] },
  ),
  task(
    'Duy trì, mở rộng cơ sở điều trị và điểm cấp phát methadone',
    'Giữ hoạt động của các cơ sở điều trị methadone hiện có; khi hội đủ điều kiện theo quy định thì tham mưu mở thêm cơ sở điều trị và điểm cấp phát, phấn đấu đạt chỉ tiêu do Chính phủ giao.',
  ),
  task(
    'Đánh giá chương trình methadone, tham gia điểm tư vấn thí điểm',
    'Chủ trì cùng các sở, ngành rà soát, đánh giá chương trình điều trị thay thế bằng methadone. Cử y tế địa phương tham gia các điểm thí điểm về tư vấn, chăm sóc và điều trị ở cộng đồng mà UBND tỉnh duyệt những năm trước.',
    { coordinating: ['cac-so-ban-nganh'] },
  ),
]);

const police = heading(['cong-an-tinh'], 'lead', [
  task(
    'Rà soát, phân loại người nghiện và vận động đi cai',
    'Hướng dẫn Công an địa phương cùng ngành lao động, y tế và các đoàn thể rà soát, thống kê đầy đủ, chính xác và phân nhóm người nghiện, làm căn cứ cho địa phương lập kế hoạch cai nghiện kịp thời. Vận động người nghiện đi cai theo mọi hình thức, đúng thủ tục, đạt chỉ tiêu giao về cai bắt buộc và cai tự nguyện.',
    { coordinating: ['so-ldtbxh', 'so-y-te', 'mttq-tinh'] },
  ),
  task(
    'Quản lý người nghiện, lập hồ sơ áp dụng biện pháp xử lý',
    'Chỉ đạo Công an các cấp quản lý chặt người nghiện; theo Nghị định 120/2021/NĐ-CP, lập hồ sơ giáo dục tại xã, phường, thị trấn; lập hồ sơ cai tại nhà, tại cộng đồng theo Nghị định 116/2021/NĐ-CP. Người nghiện vi phạm thì trên cơ sở đó lập hồ sơ cai nghiện bắt buộc.',
  ),
  task(
    'Bảo đảm an ninh tại Trung tâm, cơ sở methadone và các điểm tư vấn',
    'Cùng Sở LĐTBXH tổ chức cai nghiện bắt buộc tại Trung tâm và tập huấn nghiệp vụ cho lực lượng bảo vệ. Công an địa phương có phương án hỗ trợ giữ trật tự ở Trung tâm, ở các điểm tư vấn, hỗ trợ điều trị cộng đồng và nơi điều trị methadone khi xảy ra tình huống xấu.',
    { coordinating: ['so-ldtbxh'] },
  ),
  task(
    'Tuyên truyền và tổ chức các sự kiện hưởng ứng năm 2024',
    'Tuyên truyền phòng, chống ma túy bằng nội dung và cách làm đa dạng, hợp với từng địa bàn, từng nhóm người. Đề xuất hoạt động thiết thực hưởng ứng “Tháng hành động phòng chống ma túy” và “Ngày toàn dân phòng chống ma túy” năm 2024.',
  ),
]);

const otherDepartments: readonly AssignmentSeed[] = [
  heading(['so-tai-chinh'], 'lead', [
    task(
      'Bố trí kinh phí cai nghiện năm 2024, kiểm tra quyết toán',
      'Chủ trì cùng các sở, ngành đề xuất UBND tỉnh cân đối kinh phí để công tác cai nghiện năm 2024 đạt hiệu quả; hướng dẫn đơn vị áp dụng đúng chế độ, định mức và kiểm tra quyết toán.',
      { coordinating: ['cac-so-ban-nganh'] },
    ),
  ]),
  heading(['so-khdt'], 'lead', [
    task(
      'Đề xuất vốn đầu tư cho Cơ sở cai nghiện của tỉnh',
      'Chủ trì cùng Sở LĐTBXH, Sở Tài chính và cơ quan liên quan đề xuất UBND tỉnh nguồn vốn đầu tư cho cơ sở cai nghiện cấp tỉnh, hình thành bằng cách tách nhiệm vụ này khỏi Trung tâm Bảo trợ xã hội.',
      { coordinating: ['so-ldtbxh', 'so-tai-chinh'] },
    ),
  ]),
  heading(['so-tu-phap'], 'lead', [
    task(
      'Phổ biến pháp luật về cai nghiện, quản lý sau cai',
      'Cùng các cơ quan liên quan tuyên truyền quy định pháp luật về cai nghiện, quản lý sau cai, phòng và chống tệ nạn ma túy.',
      { coordinating: ['cac-so-ban-nganh'] },
    ),
    task(
      'Hướng dẫn tư vấn, trợ giúp pháp lý',
      'Hướng dẫn việc tư vấn và giúp làm thủ tục pháp lý cho người nghiện đang thuộc diện quản lý sau cai ở địa phương.',
    ),
  ]),
  heading(['so-tttt'], 'coordinate', [
    task(
      'Định hướng báo chí, phát thanh, truyền hình',
      'Cùng cơ quan liên quan định hướng báo chí và Đài Phát thanh và Truyền hình tỉnh đưa tin về chủ trương, chính sách cai nghiện: bắt buộc, tự nguyện, ở cộng đồng và gia đình, điều trị thay thế bằng methadone, quản lý sau cai và chống tái nghiện.',
    ),
  ]),
  heading(['cac-so-ban-nganh'], 'lead', [
    task(
      'Lồng ghép nhiệm vụ vào kế hoạch của đơn vị',
      'Dựa vào Kế hoạch này, từng cơ quan đưa các nhiệm vụ, giải pháp phù hợp vào kế hoạch riêng của mình và thực hiện có hiệu quả.',
    ),
  ]),
];

const requested: readonly AssignmentSeed[] = [
  heading(['tand-tinh', 'vksnd-tinh'], 'requested', [
    task(
      'Xét việc cai nghiện bắt buộc và gỡ vướng hồ sơ',
      'Chỉ đạo tòa án và viện kiểm sát cấp huyện mở phiên họp xét, quyết định áp dụng biện pháp cai nghiện bắt buộc tại cơ sở. Cùng đơn vị thẩm định và các cơ quan liên quan xử lý những hồ sơ, thủ tục còn vướng mắc.',
    ),
  ]),
  heading(['mttq-tinh'], 'requested', [
    task(
      'Vận động các tầng lớp nhân dân tham gia',
      'Phối hợp vận động cán bộ, hội viên, đoàn viên và người dân tham gia phòng, chống ma túy; cùng chính quyền, ngành chức năng vận động người nghiện tự nguyện đi cai. Khơi dậy phong trào tự quản, tình nguyện nhằm giáo dục, tạo việc làm, quản lý sau cai nơi cư trú, giúp hòa nhập; lồng ghép với cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”.',
    ),
    task(
      'Phân công hội viên giúp đỡ trực tiếp người sau cai',
      'Giao hội viên, đoàn viên ở cơ sở nhận quản lý, giúp đỡ từng người sau cai để phòng tái nghiện. Thực hiện tốt chính sách của địa phương cho người sau cai: việc làm, vốn vay để sản xuất kinh doanh, giúp cuộc sống ổn định.',
    ),
  ]),
];

const districts = heading(['ubnd-huyen'], 'lead', [
  task(
    'Lập kế hoạch cai nghiện năm 2024 của địa phương',
    'Ban hành kế hoạch cai nghiện cho người nghiện ma túy trong năm 2024, sát tình hình thực tế từng nơi.',
  ),
  task(
    'Thực hiện Nghị quyết 13/2023/NQ-HĐND và bố trí kinh phí',
    'Triển khai Nghị quyết 13/2023/NQ-HĐND; dành kinh phí theo Nghị quyết này cho cai nghiện tự nguyện ở gia đình, cộng đồng và cho quản lý sau cai.',
  ),
  task(
    'Đặt hàng dịch vụ cai nghiện tự nguyện',
    'Chọn và đặt hàng đơn vị sự nghiệp công lập làm dịch vụ cai nghiện tự nguyện ở gia đình, cộng đồng theo Điều 21 Nghị định 116/2021/NĐ-CP. Mỗi đơn vị hành chính cấp huyện phải có ít nhất một đơn vị cung cấp dịch vụ này.',
  ),
  task(
    'Chỉ đạo lập hồ sơ, tổ chức cai nghiện, quản lý sau cai',
    'Công an, phòng LĐTBXH cấp huyện và UBND cấp xã cùng lập, thẩm định hồ sơ cai nghiện bắt buộc; kế hoạch phải có chỉ tiêu cụ thể, sát thực tế. Tuyên truyền để người nghiện đăng ký cai tự nguyện hoặc điều trị thay thế; tổ chức cai tự nguyện theo Điều 28 và quản lý sau cai ở nơi cư trú theo Điều 77 Nghị định 116/2021/NĐ-CP. Bố trí cán bộ phụ trách; chi hỗ trợ người được giao việc theo Nghị quyết 13/2023/NQ-HĐND.',
  ),
  task(
    'Theo dõi, đánh giá người nghiện; vận động doanh nghiệp nhận lao động sau cai',
    'Cùng Mặt trận Tổ quốc và đoàn thể cùng cấp theo dõi, đánh giá người nghiện trong và sau khi cai; bảo đảm 100% người cai nghiện bắt buộc từ Trung tâm trở về được giúp đỡ ở nơi cư trú (mục II.4). Tạo thuận lợi để tổ chức, cá nhân, doanh nghiệp và cơ sở sản xuất nhận người sau cai vào làm, liên kết sản xuất hoặc dạy nghề.',
    { coordinating: ['mttq-tinh'] },
  ),
]);

/** thuaThienHueAssignments are the eleven headings of section IV. */
export const thuaThienHueAssignments: readonly AssignmentSeed[] = [
  laborDepartment,
  healthDepartment,
  police,
  ...otherDepartments,
  ...requested,
  districts,
];
