import { Pagination } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';

type PageLinksProps = {
  /** How many there are in all, how many stand on a page, and which page this is, from one. */
  readonly list: { readonly page: number; readonly pageSize: number; readonly total: number };
  /** The address of another page of the same list, under the same filter. */
  readonly hrefOf: (page: number) => string;
};

/** PageLinks leads through the pages of a list; where one page holds it all, there is nothing to show. */
export function PageLinks({ list: { page, pageSize, total }, hrefOf }: PageLinksProps) {
  const { t } = useText();
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  return (
    <Pagination
      label={t('common.pagination')}
      position={t('common.page_of', { page, pages })}
      previous={t('common.page_previous')}
      next={t('common.page_next')}
      {...(page > 1 && { previousHref: hrefOf(page - 1) })}
      {...(page < pages && { nextHref: hrefOf(page + 1) })}
    />
  );
}
