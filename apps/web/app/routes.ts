import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

/** Addresses are Vietnamese, as people read them; each route's file lies with its feature. */
export default [
  index('features/shell/home.tsx'),
  route('ngon-ngu', 'features/shell/language.tsx'),
  route('dang-nhap', 'features/auth/sign-in.tsx'),
  route('dang-xuat', 'features/auth/sign-out.ts'),
  route('quen-mat-khau', 'features/auth/forgot-password.tsx'),
  route('dat-lai-mat-khau/:token', 'features/auth/reset-password.tsx'),
  route('loi-moi/:token', 'features/auth/accept-invitation.tsx'),
  route('tai-khoan', 'features/auth/account.tsx'),
  route('don-vi', 'features/auth/choose-tenant.tsx'),
  ...prefix(':tenant', [
    layout('features/shell/tenant-layout.tsx', [
      index('features/shell/tenant-home.tsx'),
      route('viec-cua-toi', 'features/my-work/my-work.tsx'),
      route('tong-hop', 'features/rollup/rollup-page.tsx'),
      route('nhiem-vu/:task', 'features/tasks/task-page.tsx'),
      ...prefix('thiet-lap/thanh-vien', [
        index('features/members/members.tsx'),
        route('moi', 'features/members/invite.tsx'),
        route(':member', 'features/members/edit.tsx'),
        route(':member/thoi-tham-gia', 'features/members/remove.tsx'),
      ]),
    ]),
    route('tep/:file', 'features/files/download.ts'),
  ]),
] satisfies RouteConfig;
