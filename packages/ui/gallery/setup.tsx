import {
  Button,
  Checklist,
  type ChecklistStep,
  LinkButton,
  Notice,
  PageHeader,
  planTone,
  ProgressBar,
  Stack,
  StateBadge,
  Toolbar,
} from '../src/index.ts';
import { Frame } from './frame.tsx';

const done = { state: 'done', stateText: 'Đã đủ' } as const;
const missing = { state: 'missing', stateText: 'Còn thiếu' } as const;

const steps: ChecklistStep[] = [
  {
    key: 'plan',
    title: 'Kế hoạch',
    href: '#plan',
    ...done,
    summary: 'Số 123/KH-UBND, năm 2026, 4 căn cứ pháp lý',
  },
  { key: 'targets', title: 'Chỉ tiêu', href: '#targets', ...done, summary: '5 chỉ tiêu' },
  {
    key: 'agencies',
    title: 'Cơ quan, thành viên',
    href: '#agencies',
    ...missing,
    summary: '11 cơ quan, 9 thành viên',
    missing: ['2 cơ quan chưa có thành viên', 'Chưa chọn cơ quan thường trực'],
  },
  {
    key: 'tasks',
    title: 'Nhiệm vụ',
    href: '#tasks',
    ...missing,
    summary: '29 nhiệm vụ',
    missing: ['3 nhiệm vụ chưa có hạn'],
  },
  {
    key: 'reporting',
    title: 'Chế độ báo cáo',
    href: '#reporting',
    ...done,
    summary: '6 tháng, năm',
  },
  {
    key: 'reminders',
    title: 'Nhắc việc',
    href: '#reminders',
    state: 'waiting',
    stateText: 'Chưa làm được',
    summary: 'Cần có thành viên để nhắc',
  },
];

/** Setup is a mock of the administrator's checklist. */
export function Setup() {
  return (
    <Frame current="#setup">
      <PageHeader
        title="Thiết lập"
        mark={<StateBadge {...planTone('draft')} text="Bản nháp" />}
        description="Sáu bước để đưa kế hoạch vào hoạt động. Bước nào cũng có thể sửa lại về sau."
      />
      <Stack>
        <Notice kind="info" title="Kế hoạch chưa hoạt động">
          Cơ quan chưa thấy việc của mình và chưa có thư nhắc nào được gửi.
        </Notice>
        <div>
          <Toolbar end={<ProgressBar label="Thiết lập" percent={50} text="3/6 bước" />}>
            3/6 bước đã đủ
          </Toolbar>
          <Checklist label="Các bước thiết lập" steps={steps} />
        </div>
        <form method="post" className="cluster">
          <Button variant="primary">Đưa vào hoạt động</Button>
          <LinkButton variant="quiet" href="#preview">
            Xem trước lịch nhắc năm 2026
          </LinkButton>
        </form>
      </Stack>
    </Frame>
  );
}
