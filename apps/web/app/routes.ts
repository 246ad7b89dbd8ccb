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
      route('bao-cao/:obligation', 'features/reporting/report-page.tsx'),
      route('ke-hoach', 'features/plans/plans-page.tsx'),
      route('ke-hoach/moi', 'features/plans/new-plan-page.tsx'),
      ...prefix('ke-hoach/nhap', [
        index('features/plan-imports/imports-page.tsx'),
        route(':id', 'features/plan-imports/import-page.tsx'),
        route(':id/bo', 'features/plan-imports/discard-page.tsx'),
      ]),
      route('ke-hoach/:plan', 'features/plans/plan-layout.tsx', [
        index('features/plans/plan-page.tsx'),
        route('sua', 'features/plans/edit-plan-page.tsx'),
        route('trang-thai', 'features/plans/plan-status-page.tsx'),
        route('co-quan', 'features/agencies/plan-agencies-page.tsx'),
        ...prefix('chi-tieu', [
          index('features/targets/targets-page.tsx'),
          route('them', 'features/targets/new-target-page.tsx'),
          route(':target/sua', 'features/targets/edit-target-page.tsx'),
          route(':target/luu-tru', 'features/targets/archive-target-page.tsx'),
        ]),
        ...prefix('nhiem-vu', [
          index('features/tasks/tasks-page.tsx'),
          route('them', 'features/tasks/new-task-page.tsx'),
          route(':task/sua', 'features/tasks/edit-task-page.tsx'),
          route(':task/luu-tru', 'features/tasks/archive-task-page.tsx'),
        ]),
        route('bao-cao', 'features/reporting/matrix-page.tsx'),
        ...prefix('che-do-bao-cao', [
          index('features/reporting/schedules-page.tsx'),
          route('them', 'features/reporting/new-schedule-page.tsx'),
          route(':schedule/sua', 'features/reporting/edit-schedule-page.tsx'),
          route(':schedule/luu-tru', 'features/reporting/archive-schedule-page.tsx'),
        ]),
      ]),
      route('thiet-lap', 'features/setup/setup-page.tsx'),
      route('thiet-lap/don-vi', 'features/tenancy/settings-page.tsx'),
      route('thiet-lap/nhac-viec', 'features/reminders/reminders-page.tsx'),
      ...prefix('thiet-lap/co-quan', [
        index('features/agencies/agencies-page.tsx'),
        route('them', 'features/agencies/new-agency-page.tsx'),
        route(':agency/sua', 'features/agencies/edit-agency-page.tsx'),
        route(':agency/luu-tru', 'features/agencies/archive-agency-page.tsx'),
      ]),
      ...prefix('chi-so-quoc-gia', [
        index('features/indicators/indicators-page.tsx'),
        route('them', 'features/indicators/new-indicator-page.tsx'),
        route(':indicator/sua', 'features/indicators/edit-indicator-page.tsx'),
        route(':indicator/luu-tru', 'features/indicators/archive-indicator-page.tsx'),
      ]),
      route('nhat-ky', 'features/audit/audit-page.tsx'),
      ...prefix('thiet-lap/thanh-vien', [
        index('features/members/members.tsx'),
        route('moi', 'features/members/invite.tsx'),
        route(':member', 'features/members/edit.tsx'),
        route(':member/thoi-tham-gia', 'features/members/remove.tsx'),
      ]),
    ]),
    route('tep/:file', 'features/files/download.ts'),
  ]),
  route('*', 'features/shell/not-found.ts'),
] satisfies RouteConfig;
