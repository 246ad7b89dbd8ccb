import { CheckboxGroup } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import type { FormState } from '#app/lib/form-state.ts';
import { useText } from '#app/lib/text.ts';

type Owed = Outputs['documents']['listOwed'][number];

/** OwedFields lists what each agency owes and since when, every agency ticked. */
export function OwedFields({
  owed,
  state,
}: {
  readonly owed: readonly Owed[];
  readonly state: FormState;
}) {
  const { t } = useText();
  const agencies = [...Map.groupBy(owed, (row) => row.agencyId)];
  return (
    <CheckboxGroup
      name="agencyIds"
      label={t('documents.letter_to')}
      help={t('documents.letter_to_help')}
      defaultValues={state.values(
        'agencyIds',
        agencies.map(([id]) => id),
      )}
      error={state.error('agencyIds')}
      options={agencies.map(([id, rows]) => ({
        value: id,
        label: rows[0]?.agency ?? '',
        help: <Items rows={rows} />,
      }))}
    />
  );
}

/** A label may hold phrases only, so the list is made of spans. */
function Items({ rows }: { readonly rows: readonly Owed[] }) {
  const { t, formatDate } = useText();
  return rows.map((row, at) => (
    <span key={`${row.item} ${at}`} className="owed-item">
      {t('documents.owed_item', {
        item: row.item,
        date: formatDate(row.lastDay),
        days: row.daysLate,
      })}
    </span>
  ));
}
