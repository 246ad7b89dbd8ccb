import { Bell } from './bell.ts';
import { listen } from './listen.ts';

const link = document.querySelector<HTMLAnchorElement>('a.bell[data-stream]');
if (link) {
  const bell = new Bell(link);
  listen(link.dataset.stream ?? '', (count) => bell.show(count));
}
