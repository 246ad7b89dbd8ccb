import { Button, LinkButton } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';

interface Row {
  id: string;
  name: string;
  rowVersion: number;
  archived: boolean;
}

/** ListActs are what can be done with one row of an ordered list: move, edit, archive or restore. All are forms or links. */
export function ListActs(props: {
  readonly row: Row;
  readonly base: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly movable?: boolean;
}) {
  const { t } = useText();
  const { row, base, first, last, movable = true } = props;
  const { name } = row;
  if (row.archived) return <RestoreForm row={row} />;
  return (
    <div className="row-acts">
      {movable && <MoveForm row={row} first={first} last={last} />}
      <LinkButton href={`${base}/${row.id}/sua`} variant="quiet" size="small" icon="edit" iconOnly>
        {t('common.edit_named', { name })}
      </LinkButton>
      <LinkButton
        href={`${base}/${row.id}/luu-tru`}
        variant="quiet"
        size="small"
        icon="archive"
        iconOnly
      >
        {t('common.archive_named', { name })}
      </LinkButton>
    </div>
  );
}

function MoveForm(props: { readonly row: Row; readonly first: boolean; readonly last: boolean }) {
  const { t } = useText();
  const { row, first, last } = props;
  const button = { name: 'direction', variant: 'quiet', size: 'small', iconOnly: true } as const;
  return (
    <form method="post" className="row-acts">
      <input type="hidden" name="form" value="move" />
      <input type="hidden" name="id" value={row.id} />
      <Button {...button} value="up" icon="moveUp" disabled={first}>
        {t('common.move_up_named', { name: row.name })}
      </Button>
      <Button {...button} value="down" icon="moveDown" disabled={last}>
        {t('common.move_down_named', { name: row.name })}
      </Button>
    </form>
  );
}

function RestoreForm({ row }: { readonly row: Row }) {
  const { t } = useText();
  return (
    <form method="post">
      <input type="hidden" name="form" value="restore" />
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="rowVersion" value={row.rowVersion} />
      <Button
        size="small"
        icon="restore"
        aria-label={t('common.restore_named', { name: row.name })}
      >
        {t('common.restore')}
      </Button>
    </form>
  );
}
