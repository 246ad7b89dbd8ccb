import { describe, expect, it } from 'vitest';
import { filterQuery, isFiltered, readTaskFilters } from './task-filters.ts';

const read = (query: string) => readTaskFilters(`https://x.test/a${query}`);
const agency = '01890000-0000-7000-8000-000000000001';

describe('task filters', () => {
  it('are read from the address and written back', () => {
    const query = `?tinh-trang=overdue&trang-thai=blocked&co-quan=${agency}&tim=xã+A&luu-tru=1&trang=3`;
    const filters = read(query);
    expect(filters).toMatchObject({
      'tinh-trang': 'overdue',
      'co-quan': agency,
      tim: 'xã A',
      trang: 3,
    });
    expect(read(filterQuery(filters, 3))).toEqual(filters);
    expect(filterQuery(filters, 1)).not.toContain('&trang=');
  });

  it.each(['?tinh-trang=x', '?co-quan=1', '?trang=-1', '?trang=abc', `?tim=${'a'.repeat(300)}`])(
    'leave out what makes no sense: %s',
    (query) => {
      expect(isFiltered(read(query))).toBe(false);
      expect(read(query).trang).toBe(1);
    },
  );

  it('an empty search is no filter, and archived tasks are not one either', () => {
    expect(isFiltered(read('?tim=&luu-tru=1'))).toBe(false);
    expect(isFiltered(read('?tim=a'))).toBe(true);
  });
});
