import { Card, Icon, Notice, type IconName } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import { RedlineFields } from './redline-fields.tsx';
import { itemKinds, type Redline } from './types.ts';

type Entry = Redline['entries'][number];
type Change = Entry['change'];

const looks = {
  changed: { icon: 'edit', tone: 'tone-warning' },
  added: { icon: 'add', tone: 'tone-success' },
  removed: { icon: 'close', tone: 'tone-danger' },
  kept: { icon: 'save', tone: 'tone-neutral' },
} as const satisfies Record<Change, { icon: IconName; tone: string }>;

const changes = ['changed', 'added', 'removed', 'kept'] as const;

/** RedlineView lays an amendment beside the plan in force: what is changed, added, removed and kept. */
export function RedlineView({ redline }: { readonly redline: Redline }) {
  const { t } = useText();
  const { counts, header, entries } = redline;
  const differs = header.length > 0 || counts.changed + counts.added + counts.removed > 0;
  return (
    <Card title={t('plan-imports.redline_title')} id="so-sanh">
      <ul className="redline-counts">
        {changes.map((change) => (
          <li key={change} className={looks[change].tone}>
            <Icon name={looks[change].icon} size={14} />
            {t(`plan-imports.redline_${change}`)} <strong>{counts[change]}</strong>
          </li>
        ))}
      </ul>
      {!differs && <Notice kind="info">{t('plan-imports.redline_nothing')}</Notice>}
      {header.length > 0 && (
        <section className="redline-part">
          <h3>{t('plan-imports.redline_header')}</h3>
          <RedlineFields fields={header} />
        </section>
      )}
      {itemKinds.map((kind) => (
        <Part key={kind} title={t(`plan-imports.kind_${kind}`)} entries={ofKind(entries, kind)} />
      ))}
    </Card>
  );
}

const ofKind = (entries: readonly Entry[], kind: string) =>
  entries.filter((entry) => entry.kind === kind);

function Part({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const { t } = useText();
  const kept = entries.filter(({ change }) => change === 'kept');
  const others = entries.filter(({ change }) => change !== 'kept');
  if (entries.length === 0) return null;
  return (
    <section className="redline-part">
      <h3>{title}</h3>
      <ul className="redline">
        {others.map((entry) => (
          <RedlineEntry key={`${entry.id} ${entry.itemId}`} entry={entry} />
        ))}
      </ul>
      {kept.length > 0 && (
        <details>
          <summary>{t('plan-imports.redline_kept_show', { count: kept.length })}</summary>
          <ul className="plain-bullets">
            {kept.map((entry) => (
              <li key={`${entry.id} ${entry.itemId}`}>{entry.title}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function RedlineEntry({ entry }: { readonly entry: Entry }) {
  const { t } = useText();
  const { change, title, before, after, fields } = entry;
  const { icon, tone } = looks[change];
  return (
    <li className={`redline-entry ${tone}`}>
      <p className="redline-title">
        <span className="redline-mark">
          <Icon name={icon} size={14} />
          {t(`plan-imports.redline_${change}`)}
        </span>{' '}
        {change === 'removed' ? (
          <del>{title}</del>
        ) : change === 'added' ? (
          <ins>{title}</ins>
        ) : (
          <strong>{title}</strong>
        )}
      </p>
      {change === 'changed' && (
        <RedlineFields
          fields={fields.map((field) => ({
            field,
            before: before?.[field] ?? null,
            after: after?.[field] ?? null,
          }))}
        />
      )}
    </li>
  );
}
