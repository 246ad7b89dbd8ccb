import {
  Button,
  Card,
  FilterBar,
  LinkButton,
  Matrix,
  type MatrixCell,
  type ObligationLook,
  obligationTone,
  PageHeader,
  Select,
  StatRow,
  StatTile,
  Stack,
  Timeline,
  Toolbar,
} from '../src/index.ts';
import { Frame } from './frame.tsx';

const words: Record<ObligationLook, string> = {
  not_open: 'Chưa mở',
  open: 'Đang mở',
  draft: 'Đang soạn',
  awaiting_head: 'Chờ thủ trưởng duyệt',
  submitted: 'Đã gửi',
  returned: 'Trả lại',
  accepted: 'Đã tiếp nhận',
  nothing_to_report: 'Không phát sinh',
  waived: 'Miễn',
  overdue: 'Quá hạn',
  locked: 'Đã khóa',
};

const cell = (state: ObligationLook, detail?: string): MatrixCell => ({
  ...obligationTone(state),
  text: words[state],
  href: '#cell',
  ...(detail !== undefined && { detail }),
  ...(state === 'overdue' && { select: { name: 'cell', value: 'x', label: 'Chọn' } }),
});

const rows = [
  [
    'Sở Giáo dục và Đào tạo',
    undefined,
    cell('accepted', 'đúng hạn'),
    cell('submitted', 'chờ 71 ngày'),
    cell('not_open'),
  ],
  [
    'Công an tỉnh',
    'Cơ quan thường trực',
    cell('accepted', 'đúng hạn'),
    cell('draft', 'còn 2 ngày'),
    cell('not_open'),
  ],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    undefined,
    cell('nothing_to_report'),
    cell('overdue', 'quá hạn 2 ngày'),
    cell('not_open'),
  ],
  [
    'Tòa án nhân dân tỉnh',
    'Chưa có đầu mối liên hệ',
    cell('waived'),
    cell('returned', 'trả lại 12/06'),
    undefined,
  ],
  [
    'Sở Tài chính',
    undefined,
    cell('accepted', 'muộn 3 ngày'),
    cell('open', 'còn 2 ngày'),
    cell('locked'),
  ],
] as const;

const columns = [
  { key: 'q1', header: 'Quý I/2026', sub: 'hạn 05/04' },
  { key: 'h1', header: '6 tháng đầu năm 2026', sub: 'hạn 14/06' },
  { key: 'y', header: 'Năm 2026', sub: 'hạn 30/11' },
];

function Filters() {
  return (
    <FilterBar label="Lọc" submit="Lọc" clear="Bỏ lọc" clearHref="#">
      <Select name="year" label="Năm" options={[{ value: '2026', label: '2026' }]} />
      <Select
        name="kind"
        label="Loại cơ quan"
        placeholder="Tất cả"
        options={[{ value: 'd', label: 'Sở, ban, ngành' }]}
      />
      <Select
        name="state"
        label="Trạng thái"
        placeholder="Tất cả"
        options={[{ value: 'o', label: 'Quá hạn' }]}
      />
    </FilterBar>
  );
}

function Recent() {
  return (
    <Card title="Thay đổi từ hôm qua">
      <Timeline
        label="Thay đổi từ hôm qua"
        entries={[
          {
            key: '1',
            title: 'Sở Tài chính gửi báo cáo quý I',
            who: 'Trần Văn Quỳnh',
            when: '16:42 15/06/2026',
            icon: 'submitted',
            tone: 'waiting',
          },
          {
            key: '2',
            title: 'Trả lại báo cáo của Tòa án nhân dân tỉnh',
            who: 'Lê Thị Thuý Vân',
            when: '09:15 15/06/2026',
            icon: 'returned',
            tone: 'warning',
            body: 'Thiếu số liệu chỉ tiêu 3.',
          },
          {
            key: '3',
            title: 'Đã nhắc 4 cơ quan',
            who: 'Hệ thống',
            when: '08:00 15/06/2026',
            icon: 'bell',
          },
        ]}
      />
    </Card>
  );
}

/** ReportMatrix is a mock of the coordinator's home. */
export function ReportMatrix() {
  return (
    <Frame current="#matrix" search>
      <PageHeader
        title="Ma trận báo cáo"
        description="Mỗi hàng một cơ quan, mỗi cột một kỳ báo cáo."
        actions={
          <LinkButton href="#" icon="download">
            Xuất Excel
          </LinkButton>
        }
      />
      <Stack>
        <StatRow>
          <StatTile
            label="Đã gửi"
            value="18/21"
            tone="success"
            icon="done"
            detail="86 %"
            href="#sent"
          />
          <StatTile label="Trả lại" value="2" tone="warning" icon="returned" href="#returned" />
          <StatTile label="Quá hạn" value="1" tone="danger" icon="overdue" href="#overdue" />
          <StatTile label="Chưa có đầu mối liên hệ" value="1" icon="person" href="#contact" />
        </StatRow>
        <div>
          <Filters />
          <form method="post">
            <Toolbar end={<span>5 cơ quan</span>}>
              <Button size="small" icon="bell">
                Nhắc
              </Button>
              <Button size="small" icon="calendar">
                Gia hạn
              </Button>
              <Button size="small" icon="unlock">
                Mở khóa
              </Button>
            </Toolbar>
            <Matrix
              caption="Báo cáo theo cơ quan và kỳ, năm 2026"
              corner="Cơ quan"
              columns={columns}
              nothing="Không phải báo cáo"
              rows={rows.map(([header, note, q1, h1, y]) => ({
                key: header,
                header,
                note,
                cells: { q1, h1, ...(y && { y }) },
              }))}
            />
          </form>
        </div>
        <Recent />
      </Stack>
    </Frame>
  );
}
