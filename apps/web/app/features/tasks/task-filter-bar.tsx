import { TaskStandingSchema, TaskStatusSchema } from '@tiendo/contracts';
import { FilterBar, Select, TextInput } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { isFiltered, type TaskFilters } from './task-filters.ts';

/** TaskFilterBar filters a plan's tasks by words, standing, status and agency. */
export function TaskFilterBar(props: {
  readonly filters: TaskFilters;
  readonly agencies: readonly { id: string; name: string }[];
  readonly base: string;
}) {
  const { t } = useText();
  const { filters, agencies, base } = props;
  return (
    <FilterBar
      label={t('common.filter')}
      submit={t('common.filter')}
      action={base}
      {...(isFiltered(filters) && { clear: t('common.clear_filter'), clearHref: base })}
    >
      <TextInput
        name="tim"
        type="search"
        label={t('tasks.filter_search')}
        defaultValue={filters.tim}
        maxLength={200}
      />
      <Select
        name="tinh-trang"
        label={t('tasks.filter_standing')}
        placeholder={t('common.all')}
        defaultValue={filters['tinh-trang'] ?? ''}
        options={TaskStandingSchema.options.map((value) => ({
          value,
          label: t(`states.task_standing_${value}`),
        }))}
      />
      <Select
        name="trang-thai"
        label={t('tasks.field_status')}
        placeholder={t('common.all')}
        defaultValue={filters['trang-thai'] ?? ''}
        options={TaskStatusSchema.options.map((value) => ({
          value,
          label: t(`states.task_status_${value}`),
        }))}
      />
      <Select
        name="co-quan"
        label={t('tasks.filter_agency')}
        placeholder={t('common.all')}
        defaultValue={filters['co-quan'] ?? ''}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {filters['luu-tru'] && <input type="hidden" name="luu-tru" value="1" />}
    </FilterBar>
  );
}
