import type { ReactNode } from 'react';
import {
  AppShell,
  BellLink,
  DemoMark,
  MenuButton,
  MenuHeading,
  MenuLink,
  type NavGroup,
  OfflineStrip,
  PersonMenu,
  SearchBox,
} from '../src/index.ts';

const labels = {
  product: 'Tiến Độ',
  skip: 'Đến nội dung chính',
  navigation: 'Trình đơn chính',
  collapse: 'Thu gọn trình đơn',
  more: 'Thêm',
};

const nav = (current: string): NavGroup[] => {
  const at = (href: string) => ({ href, current: href === current });
  return [
    {
      items: [
        { ...at('#work'), label: 'Việc của tôi', icon: 'myWork', count: 4, countLabel: 'việc' },
        { ...at('#matrix'), label: 'Ma trận báo cáo', shortLabel: 'Báo cáo', icon: 'matrix' },
        { ...at('#tasks'), label: 'Nhiệm vụ', icon: 'tasks' },
        { ...at('#targets'), label: 'Chỉ tiêu', icon: 'targets' },
        { ...at('#overview'), label: 'Toàn cảnh', icon: 'overview' },
      ],
    },
    {
      label: 'Quản trị',
      items: [
        { ...at('#setup'), label: 'Thiết lập', icon: 'setup' },
        { ...at('#reminders'), label: 'Nhắc việc', icon: 'reminders' },
        { ...at('#members'), label: 'Thành viên', icon: 'members' },
        { ...at('#audit'), label: 'Nhật ký thay đổi', icon: 'audit' },
      ],
    },
  ];
};

/** Frame sets a mock page into the shell, as a signed-in person of a province sees it. */
export function Frame({
  current,
  children,
  search = false,
}: {
  readonly current: string;
  readonly children: ReactNode;
  readonly search?: boolean;
}) {
  return (
    <AppShell
      labels={labels}
      homeHref="#"
      tenantName="Ủy ban nhân dân tỉnh Thừa Thiên Huế"
      context="Kế hoạch năm 2026"
      mark={<DemoMark text="Số liệu trình diễn" short="Trình diễn" />}
      nav={nav(current)}
      strip={<OfflineStrip text="Mất kết nối mạng. Nội dung đang nhập được giữ trên máy này." />}
      search={
        search && (
          <SearchBox action="#" label="Tìm kiếm" placeholder="Tìm nhiệm vụ, báo cáo, cơ quan" />
        )
      }
      bell={<BellLink href="#bell" label="Thông báo, 3 chưa đọc" count={3} />}
      person={
        <PersonMenu
          name="Nguyễn Thị Hồng Nhung"
          detail="Cán bộ cơ quan, Sở Y tế"
          label="Tài khoản của Nguyễn Thị Hồng Nhung"
        >
          <MenuHeading>Chuyển đơn vị</MenuHeading>
          <MenuButton current>UBND tỉnh Thừa Thiên Huế</MenuButton>
          <MenuButton>UBND xã Diễn Châu</MenuButton>
          <MenuLink href="#account" icon="person">
            Tài khoản
          </MenuLink>
          <MenuButton icon="signOut">Đăng xuất</MenuButton>
        </PersonMenu>
      }
    >
      {children}
    </AppShell>
  );
}
