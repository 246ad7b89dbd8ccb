import {
  AgencyKindSchema,
  MatrixShowSchema,
  type AgencyKind,
  type MatrixShow,
} from '@tiendo/contracts';
import { FilterBar, Select } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import type { MatrixView } from './matrix-page.tsx';

/** MatrixFilter keeps year, kind of agency and state in the address. */
export function MatrixFilter(props: {
  readonly matrix: MatrixView;
  readonly filter: { agencyKind?: AgencyKind | undefined; show?: MatrixShow | undefined };
  readonly base: string;
}) {
  const { t } = useText();
  const { matrix, filter, base } = props;
  const isSet = filter.agencyKind !== undefined || filter.show !== undefined;
  const years = [...new Set([...matrix.years, matrix.year])].sort((a, b) => a - b);
  return (
    <FilterBar
      label={t('reporting.filter_label')}
      submit={t('common.filter')}
      action={base}
      clear={t('common.clear_filter')}
      {...(isSet && { clearHref: `${base}?nam=${matrix.year}` })}
    >
      <Select
        name="nam"
        label={t('reporting.filter_year')}
        width="short"
        defaultValue={String(matrix.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        name="loai"
        label={t('reporting.filter_agency_kind')}
        width="medium"
        placeholder={t('common.all')}
        defaultValue={filter.agencyKind ?? ''}
        options={AgencyKindSchema.options.map((value) => ({
          value,
          label: t(`states.agency_kind_${value}`),
        }))}
      />
      <Select
        name="hien"
        label={t('reporting.filter_show')}
        width="medium"
        placeholder={t('common.all')}
        defaultValue={filter.show ?? ''}
        options={MatrixShowSchema.options.map((value) => ({
          value,
          label: t(`reporting.show_${value}`),
        }))}
      />
    </FilterBar>
  );
}
