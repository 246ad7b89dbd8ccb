import {
  type BarPart,
  Card,
  type Column,
  DataTable,
  LinkButton,
  PageHeader,
  ProgressBar,
  Split,
  StackedBar,
  Stack,
  StateBadge,
  StatRow,
  StatTile,
  Tabs,
  type Tone,
  targetTone,
  taskStandingTone,
  Pagination,
} from '../src/index.ts';
import { Frame } from './frame.tsx';

const parts = (values: readonly [number, number, number, number]): BarPart[] => [
  {
    key: 'done_on_time',
    ...taskStandingTone('done_on_time'),
    label: 'Hoàn thành đúng hạn',
    value: values[0],
    href: '#a',
  },
  {
    key: 'done_late',
    ...taskStandingTone('done_late'),
    label: 'Hoàn thành quá hạn',
    value: values[1],
    href: '#b',
  },
  {
    key: 'in_time',
    ...taskStandingTone('in_time'),
    label: 'Đang thực hiện, trong hạn',
    value: values[2],
    href: '#c',
  },
  {
    key: 'overdue',
    ...taskStandingTone('overdue'),
    label: 'Đang thực hiện, quá hạn',
    value: values[3],
    href: '#d',
  },
];

type Unit = {
  name: string;
  tasks: readonly [number, number, number, number];
  onTime: string;
  late: number;
  missing: number;
  met: number;
  risk: number;
  tone?: Tone;
};
const units: Unit[] = [
  {
    name: 'Thành phố Huế',
    tasks: [12, 2, 14, 1],
    onTime: '95,2 %',
    late: 1,
    missing: 0,
    met: 3,
    risk: 1,
  },
  {
    name: 'Nghệ An',
    tasks: [8, 0, 15, 6],
    onTime: '71,4 %',
    late: 4,
    missing: 2,
    met: 1,
    risk: 3,
    tone: 'danger',
  },
  {
    name: 'Lâm Đồng (gồm Bình Thuận, Đắk Nông)',
    tasks: [120, 30, 410, 12],
    onTime: '88,0 %',
    late: 12,
    missing: 1,
    met: 9,
    risk: 0,
  },
  { name: 'Quảng Ngãi', tasks: [0, 0, 9, 0], onTime: '–', late: 0, missing: 0, met: 0, risk: 0 },
];

const columns: Column<Unit>[] = [
  { key: 'name', header: 'Đơn vị', cell: (unit) => <a href="#unit">{unit.name}</a> },
  {
    key: 'tasks',
    header: 'Nhiệm vụ',
    cell: (unit) => <StackedBar label="Nhiệm vụ" legend={false} parts={parts(unit.tasks)} />,
  },
  { key: 'onTime', header: 'Gửi đúng hạn', cell: (unit) => unit.onTime, align: 'end' },
  { key: 'late', header: 'Gửi muộn', cell: (unit) => unit.late, align: 'end' },
  { key: 'missing', header: 'Chưa gửi', cell: (unit) => unit.missing, align: 'end' },
  { key: 'met', header: 'Chỉ tiêu đạt', cell: (unit) => unit.met, align: 'end' },
  {
    key: 'risk',
    header: 'Có nguy cơ',
    cell: (unit) =>
      unit.risk > 0 ? <StateBadge {...targetTone('at_risk')} text={String(unit.risk)} /> : 0,
    align: 'end',
  },
];

/** Overview is a mock of the page of a leader or of the ministry. */
export function Overview() {
  return (
    <Frame current="#overview">
      <PageHeader
        title="Toàn cảnh"
        description="Số liệu các đơn vị đã công bố, cập nhật 06:00 16/06/2026."
        actions={
          <LinkButton href="#" icon="print">
            In
          </LinkButton>
        }
      />
      <Tabs
        label="Năm"
        tabs={[
          { href: '#2026', label: 'Năm 2026', current: true },
          { href: '#2025', label: 'Năm 2025' },
        ]}
      />
      <Split
        aside={
          <Card title="Chỉ tiêu có nguy cơ">
            <Stack>
              <div>
                <a href="#t">Tỷ lệ người sau cai được hỗ trợ</a>
                <ProgressBar label="Thực hiện" percent={62} text="62 / 90 %" tone="warning" />
              </div>
              <div>
                <a href="#t">Cán bộ cấp xã được tập huấn</a>
                <ProgressBar label="Thực hiện" percent={40} text="40 / 100 %" tone="warning" />
              </div>
            </Stack>
          </Card>
        }
      >
        <Card title="Nhiệm vụ theo tình trạng">
          <StackedBar label="Nhiệm vụ" parts={parts([140, 32, 448, 19])} />
        </Card>
        <StatRow>
          <StatTile
            label="Báo cáo đúng hạn"
            value="1.250"
            detail="trong 1.412 báo cáo đến hạn"
            icon="done"
            tone="success"
          />
          <StatTile label="Gửi muộn" value="17" icon="doneLate" />
          <StatTile label="Chưa gửi, quá hạn" value="3" icon="overdue" tone="danger" />
        </StatRow>
      </Split>
      <Card title="Các đơn vị" count={4} id="units" flush>
        <DataTable
          caption="Các đơn vị"
          columns={columns}
          rows={units}
          rowKey={(unit) => unit.name}
          rowTone={(unit) => unit.tone}
        />
      </Card>
      <Pagination
        label="Phân trang"
        position="1–4 trong 34"
        previous="Trang trước"
        next="Trang sau"
        nextHref="#2"
        previousHref="#1"
      />
    </Frame>
  );
}
