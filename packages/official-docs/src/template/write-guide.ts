import type { Workbook } from 'exceljs';
import { shortDate } from '../text/dates.ts';
import { rowHeight } from '../xlsx/row-height.ts';
import { SHEETS } from './shape.ts';
import { closeSheet, put } from './template-cells.ts';
import type { ReportTemplate } from './template-input.ts';

const WIDTH = 110;

const linesFor = ({ lastDay }: ReportTemplate): readonly string[] => [
  `1. Nhập số liệu ở trang “${SHEETS.figures}”, nội dung bằng lời ở trang “${SHEETS.narrative}”. Chỉ nhập vào các ô có nền vàng nhạt.`,
  '2. Cột “Kết quả”: số đạt được trong kỳ. Với chỉ tiêu tính bằng tỷ lệ phần trăm, đây là tử số; nhập tổng số vào cột “Mẫu số”, không nhập số phần trăm.',
  '3. Dấu phẩy là dấu thập phân, dấu chấm phân cách hàng nghìn: 1.250,5. Không ghi đơn vị tính sau số.',
  '4. Chưa có số liệu thì để trống; không có phát sinh thì nhập 0. Lý do ghi ở cột “Ghi chú”.',
  '5. Không thêm, xóa, đổi chỗ các dòng chỉ tiêu; không đổi tên các trang. Dòng để trống sẽ được bỏ qua.',
  '6. Lưu tệp ở dạng .xlsx rồi tải lên tại trang soạn báo cáo. Nếu có ô chưa đúng, hệ thống nêu rõ trang, dòng, ô và chưa ghi nhận gì cho đến khi tất cả đều đúng.',
  `7. Hạn cuối gửi báo cáo: ${shortDate(lastDay)}.`,
];

/** writeGuide adds the sheet that says how to fill the others. */
export async function writeGuide(workbook: Workbook, input: ReportTemplate): Promise<void> {
  const sheet = workbook.addWorksheet(SHEETS.guide);
  sheet.getColumn(1).width = WIDTH;
  put(sheet.getCell(1, 1), 'HƯỚNG DẪN NHẬP SỐ LIỆU', { bold: true, size: 14, bare: true });
  sheet.getRow(1).height = 24;
  linesFor(input).forEach((text, at) => {
    put(sheet.getCell(at + 2, 1), text, { bare: true });
    sheet.getRow(at + 2).height = rowHeight([{ text, width: WIDTH, size: 12 }]);
  });
  await closeSheet(sheet, 0);
}
