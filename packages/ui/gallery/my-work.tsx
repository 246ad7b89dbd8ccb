import {
  Button,
  ButtonRow,
  DueDate,
  FileInput,
  InlineDisclosure,
  LinkButton,
  Notice,
  NumberInput,
  obligationTone,
  PageHeader,
  ProgressBar,
  Select,
  StateBadge,
  Tabs,
  TextArea,
  taskStatusTone,
  WorkGroup,
  WorkItem,
} from '../src/index.ts';
import { Frame } from './frame.tsx';

function Update({
  id,
  title,
  open = false,
}: {
  readonly id: string;
  readonly title: string;
  readonly open?: boolean;
}) {
  return (
    <InlineDisclosure summary="Cập nhật" context={title} overlay group="update" open={open}>
      <form method="post">
        <Select
          id={`${id}-status`}
          name="status"
          label="Trạng thái"
          defaultValue="in_progress"
          options={[
            { value: 'not_started', label: 'Chưa bắt đầu' },
            { value: 'in_progress', label: 'Đang thực hiện' },
            { value: 'done', label: 'Hoàn thành' },
          ]}
        />
        <NumberInput
          id={`${id}-percent`}
          name="percent"
          label="Tỷ lệ hoàn thành"
          suffix="%"
          defaultValue="60"
          width="tiny"
        />
        <TextArea
          id={`${id}-note`}
          name="note"
          label="Kết quả, vướng mắc"
          optional="không bắt buộc"
          rows={3}
        />
        <FileInput
          id={`${id}-file`}
          name="file"
          label="Đính kèm tệp"
          optional="không bắt buộc"
          help="PDF, Word, Excel hoặc ảnh; mỗi tệp không quá 10 MB."
        />
        <ButtonRow>
          <Button variant="primary">Lưu</Button>
        </ButtonRow>
      </form>
    </InlineDisclosure>
  );
}

const progress = (percent: number) => (
  <ProgressBar label="Tiến độ" percent={percent} text={`${percent} %`} />
);

function Overdue() {
  return (
    <WorkGroup id="overdue" title="Quá hạn" count={1} tone="danger">
      <WorkItem
        id="r1"
        title="Báo cáo 6 tháng đầu năm 2026"
        href="#r1"
        meta="Báo cáo · gửi Công an tỉnh"
        badge={<StateBadge {...obligationTone('overdue')} text="Quá hạn" />}
        due={
          <DueDate
            dueOn="2026-06-14"
            deadline="Chủ nhật 14/06/2026"
            distance="quá hạn 2 ngày"
            tone="danger"
          />
        }
        action={
          <LinkButton href="#" variant="primary" size="small">
            Soạn báo cáo
          </LinkButton>
        }
      />
    </WorkGroup>
  );
}

function ThisWeek({ open }: { readonly open: boolean }) {
  return (
    <WorkGroup id="week" title="Trong 7 ngày tới" count={2} tone="warning">
      <WorkItem
        id="t1"
        title="Tập huấn nghiệp vụ cho cán bộ cấp xã về tiếp nhận hồ sơ, tư vấn và hướng dẫn thủ tục tại cộng đồng"
        href="#t1"
        meta="Nhiệm vụ · chủ trì · phối hợp: Công an tỉnh, Sở Tài chính"
        badge={<StateBadge {...taskStatusTone('in_progress')} text="Đang thực hiện" />}
        progress={progress(60)}
        due={
          <DueDate
            dueOn="2026-06-18"
            deadline="Thứ Năm 18/06/2026"
            distance="còn 2 ngày"
            tone="warning"
          />
        }
        action={<Update id="t1" title="Tập huấn cán bộ cấp xã" open={open} />}
      />
      <WorkItem
        id="t2"
        title="Rà soát điểm tư vấn"
        href="#t2"
        meta="Nhiệm vụ · phối hợp"
        badge={<StateBadge {...taskStatusTone('not_started')} text="Chưa bắt đầu" />}
        progress={progress(0)}
        due={
          <DueDate
            dueOn="2026-06-20"
            deadline="Thứ Bảy 20/06/2026"
            distance="còn 4 ngày"
            tone="warning"
          />
        }
        action={<Update id="t2" title="Rà soát điểm tư vấn" />}
      />
    </WorkGroup>
  );
}

function Waiting() {
  return (
    <WorkGroup id="waiting" title="Chờ nơi khác" count={1}>
      <WorkItem
        id="r2"
        title="Báo cáo quý I/2026"
        href="#r2"
        meta="Đã gửi 05/04, chờ Công an tỉnh tiếp nhận từ 71 ngày"
        badge={<StateBadge {...obligationTone('submitted')} text="Đã gửi" />}
        due={<DueDate dueOn="2026-04-05" deadline="Chủ nhật 05/04/2026" />}
        action={
          <LinkButton href="#" size="small">
            Xem báo cáo
          </LinkButton>
        }
      />
    </WorkGroup>
  );
}

/** MyWork is a mock of “Việc của tôi”; `open` shows the form of one task opened in place. */
export function MyWork({ open = false }: { readonly open?: boolean }) {
  return (
    <Frame current="#work">
      <PageHeader
        title="Việc của tôi"
        description="Nhiệm vụ và báo cáo mà Sở Y tế phải thực hiện, việc gấp ở trên."
      />
      <Notice kind="success">Đã gửi báo cáo quý I. Các thư nhắc còn lại của kỳ này đã hủy.</Notice>
      <Tabs
        label="Chế độ xem"
        tabs={[
          { href: '#now', label: 'Đang phải làm', count: 4, current: true },
          { href: '#later', label: 'Sắp tới', count: 7 },
          { href: '#done', label: 'Đã xong', count: 12 },
        ]}
      />
      <Overdue />
      <ThisWeek open={open} />
      <Waiting />
    </Frame>
  );
}
