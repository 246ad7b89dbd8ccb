import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

/** Addresses are Vietnamese, as people read them; each route's file lies with its feature. */
export default [
  index('features/shell/home.tsx'),
  route('ngon-ngu', 'features/shell/language.tsx'),
  ...prefix(':tenant', [
    layout('features/shell/tenant-layout.tsx', [
      index('features/shell/tenant-home.tsx'),
      route('viec-cua-toi', 'features/my-work/my-work.tsx'),
      route('tong-hop', 'features/rollup/rollup-page.tsx'),
      route('nhiem-vu/:task', 'features/tasks/task-page.tsx'),
    ]),
    route('tep/:file', 'features/files/download.ts'),
  ]),
] satisfies RouteConfig;
