import {
  Button,
  ButtonRow,
  Card,
  Cluster,
  ConfirmPanel,
  DemoMark,
  DescriptionList,
  EmptyState,
  FileList,
  InlineDisclosure,
  LinkButton,
  memberTone,
  Notice,
  obligationTone,
  PageHeader,
  Prose,
  reminderTone,
  Section,
  Stack,
  StateBadge,
  TextInput,
  targetTone,
  taskStandingTone,
  taskStatusTone,
  timelinessTone,
} from '../src/index.ts';
import { Frame } from './frame.tsx';

function States() {
  return (
    <Section title="Trạng thái" id="states">
      <Stack>
        <Cluster>
          <StateBadge {...taskStatusTone('not_started')} text="Chưa bắt đầu" />
          <StateBadge {...taskStatusTone('in_progress')} text="Đang thực hiện" />
          <StateBadge {...taskStatusTone('blocked')} text="Vướng mắc" />
          <StateBadge {...taskStatusTone('paused')} text="Tạm dừng" />
          <StateBadge {...taskStatusTone('done')} text="Hoàn thành" />
        </Cluster>
        <Cluster>
          <StateBadge {...taskStandingTone('done_on_time')} text="Hoàn thành đúng hạn" />
          <StateBadge {...taskStandingTone('done_late')} text="Hoàn thành quá hạn" />
          <StateBadge {...taskStandingTone('in_time')} text="Đang thực hiện, trong hạn" />
          <StateBadge {...taskStandingTone('overdue')} text="Đang thực hiện, quá hạn" />
        </Cluster>
        <Cluster>
          <StateBadge {...obligationTone('returned')} text="Trả lại" />
          <StateBadge {...obligationTone('submitted')} text="Đã gửi" plain />
          <StateBadge {...targetTone('missed')} text="Không đạt" />
          <StateBadge {...targetTone('no_data')} text="Chưa có số liệu" />
          <StateBadge {...reminderTone('failed')} text="Lỗi" />
          <StateBadge {...timelinessTone('late')} text="Gửi muộn" />
          <StateBadge {...memberTone('invited')} text="Đã mời, chưa nhận" />
          <DemoMark text="Số liệu trình diễn" />
        </Cluster>
      </Stack>
    </Section>
  );
}

function Acts() {
  return (
    <Section title="Nút" id="buttons" description="Một việc chính trên mỗi trang.">
      <Cluster>
        <Button variant="primary" icon="send">
          Gửi báo cáo
        </Button>
        <Button>Lưu bản nháp</Button>
        <Button variant="danger" icon="remove">
          Cho thôi tham gia
        </Button>
        <Button variant="quiet">Bỏ lọc</Button>
        <Button disabled>Không dùng được</Button>
        <LinkButton href="#" size="small" icon="edit">
          Sửa
        </LinkButton>
        <Button size="small" icon="moveUp" iconOnly>
          Chuyển lên
        </Button>
        <Button size="small" icon="moveDown" iconOnly>
          Chuyển xuống
        </Button>
        <InlineDisclosure summary="Trả lại" icon="returned">
          <form method="post">
            <TextInput name="reason" label="Lý do trả lại" />
            <Button size="small">Trả lại</Button>
          </form>
        </InlineDisclosure>
      </Cluster>
    </Section>
  );
}

function Messages() {
  return (
    <Section title="Thông báo" id="messages">
      <Notice kind="success">Đã lưu.</Notice>
      <Notice kind="info" title="Kỳ báo cáo sắp mở">
        Kỳ 6 tháng đầu năm 2026 mở ngày 01/06/2026.
      </Notice>
      <Notice kind="warning">Người khác vừa sửa mục này. Hãy xem bản mới bên dưới.</Notice>
      <Notice kind="error" title="Chưa thực hiện được">
        Hệ thống gặp sự cố. Mã hỗ trợ: 7F3A
      </Notice>
      <EmptyState
        title="Chưa có nhiệm vụ nào"
        action={
          <LinkButton href="#" variant="primary" icon="add">
            Thêm nhiệm vụ
          </LinkButton>
        }
      >
        Thêm nhiệm vụ đầu tiên, giao cơ quan chủ trì và đặt hạn; cơ quan sẽ thấy ngay trong “Việc
        của tôi”.
      </EmptyState>
    </Section>
  );
}

/** Parts shows what the mock pages do not. */
export function Parts() {
  return (
    <Frame current="#tasks">
      <PageHeader title="Thành phần" description="Các thành phần chưa có trong những trang mẫu." />
      <States />
      <Acts />
      <Messages />
      <Section title="Chi tiết" id="details">
        <Stack>
          <Card>
            <DescriptionList
              items={[
                { term: 'Cơ quan chủ trì', value: 'Sở Y tế' },
                {
                  term: 'Cơ quan phối hợp',
                  value: 'Công an tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
                },
                { term: 'Thời hạn', value: 'Thứ Năm 18/06/2026', action: <a href="#edit">Sửa</a> },
              ]}
            />
          </Card>
          <Card title="Tệp đính kèm" count={2}>
            <FileList
              label="Tệp đính kèm"
              files={[
                {
                  key: '1',
                  name: 'Bao-cao-tap-huan-nghiep-vu-can-bo-cap-xa-nam-2026-ban-ky-so-chinh-thuc.pdf',
                  href: '#',
                  detail: '2,4 MB · 10:12 12/06/2026',
                },
                {
                  key: '2',
                  name: 'Danh sách lớp tập huấn.xlsx',
                  href: '#',
                  detail: '85 KB · 10:12 12/06/2026',
                },
              ]}
            />
          </Card>
          <ConfirmPanel
            title="Cho Trần Văn Quỳnh thôi tham gia?"
            consequences={[
              'Không vào được đơn vị nữa và không nhận thư nhắc.',
              'Việc đã làm vẫn được lưu.',
            ]}
          >
            <form method="post">
              <ButtonRow>
                <Button variant="danger">Cho thôi tham gia</Button>
                <LinkButton href="#">Hủy</LinkButton>
              </ButtonRow>
            </form>
          </ConfirmPanel>
          <Prose>
            <p>
              Nghệ thuật xử lý chữ: ưỡn ẹo, thuở ấy, Nguyễn Thị Hồng Nhung, ĐẠI HỘI ĐẠI BIỂU, Ẫ Ệ Ữ
              Ỵ. 0123456789.
            </p>
          </Prose>
        </Stack>
      </Section>
    </Frame>
  );
}
