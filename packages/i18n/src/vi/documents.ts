/** documents holds the sentences of official documents: letterhead, reports on paper, reminder letters, progress tables. */
export const documents = {
  on_paper: 'Bản in',
  format_docx: 'Word',
  format_xlsx: 'Excel',
  format_pdf: 'PDF',
  download_named: '{{format}}: {{name}}',
  report_frozen: 'Bản đã chốt khi tiếp nhận; về sau tải lại vẫn y như vậy.',
  report_as_of_now: 'Bản theo nội dung đang có; chốt khi báo cáo được tiếp nhận.',
  no_pdf: 'Máy chủ này không tạo được PDF; hãy mở bản Word rồi lưu thành PDF.',
} as const;
