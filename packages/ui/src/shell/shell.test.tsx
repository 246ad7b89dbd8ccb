import { expect, test } from 'vitest';
import { attributes, html, text } from '../../test/html.ts';
import { AppShell } from './app-shell.tsx';
import { BottomBar } from './bottom-bar.tsx';
import type { NavItem } from './nav-item.ts';
import { initials } from './person-menu.tsx';

const item = (name: string): NavItem => ({ href: `/${name}`, label: name, icon: 'tasks' });
const labels = {
  product: 'Tiến Độ',
  skip: 'Đến nội dung',
  navigation: 'Trình đơn',
  collapse: 'Thu gọn',
  more: 'Thêm',
};

test('the first thing in the frame leads to the content', () => {
  const markup = html(
    <AppShell
      labels={labels}
      homeHref="/"
      tenantName="UBND tỉnh"
      nav={[{ items: [{ ...item('a'), current: true }] }]}
    >
      <h1>Việc của tôi</h1>
    </AppShell>,
  );
  expect(attributes(markup, 'href')[0]).toBe('#main');
  expect(markup).toContain('<main class="shell-main" id="main" tabindex="-1">');
  expect(attributes(markup, 'aria-current')).toEqual(['page', 'page']);
});

test('four places stand in the bottom bar, more than four go under “Thêm”', () => {
  const four = html(
    <BottomBar items={['a', 'b', 'c', 'd'].map(item)} label="Trình đơn" more="Thêm" />,
  );
  expect(four).not.toContain('<details');
  const five = html(
    <BottomBar items={['a', 'b', 'c', 'd', 'e'].map(item)} label="Trình đơn" more="Thêm" />,
  );
  expect(text(five)).toBe('a b c Thêm d e');
});

test.each([
  ['Nguyễn Thị Hồng Nhung', 'HN'],
  ['Ánh', 'Á'],
  ['  đặng   Văn ', 'ĐV'],
  ['', ''],
])('the initials of %s are %s', (name, sign) => {
  expect(initials(name)).toBe(sign);
});
