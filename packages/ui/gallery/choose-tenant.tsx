import { LinkList, PublicShell } from '../src/index.ts';

/** ChooseTenant is a mock of the choice between several tenants, one of them suspended. */
export function ChooseTenant() {
  return (
    <PublicShell
      product="Tiến Độ"
      title="Chọn đơn vị"
      description="Bạn là thành viên của nhiều đơn vị. Hãy chọn nơi làm việc."
    >
      <LinkList
        items={[
          { href: '#1', title: 'Tỉnh Nghệ An', detail: 'Cán bộ cơ quan' },
          { href: '#2', title: 'Xã Diễn Châu', detail: 'Điều phối, cơ quan thường trực' },
          { title: 'Tỉnh Kon Tum', detail: 'Tạm ngừng sử dụng' },
        ]}
      />
    </PublicShell>
  );
}
