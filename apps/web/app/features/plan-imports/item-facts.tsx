import { demandText } from '#app/features/targets/demand.ts';
import { useText, type Text } from '#app/lib/text.ts';
import { agencyName, useReview } from './review-context.ts';
import type { Item, ItemContent, Review } from './types.ts';

/** ItemFacts are what an item says beside its name, in one or two lines. */
export function ItemFacts({ item }: { readonly item: Item }) {
  const text = useText();
  const { review } = useReview();
  const facts = factsOf(item, review, text);
  if (facts.length === 0) return null;
  return (
    <ul className="item-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** demandOf is the figure that a target demands, null for anything else. */
export function demandOf({ content }: Item, text: Text): string | null {
  return content.kind === 'target' ? demandText(content.fields, text) : null;
}

function factsOf(item: Item, review: Review, text: Text): string[] {
  const { content } = item;
  const own = () => {
    switch (content.kind) {
      case 'agency':
        return agencyFacts(item, content.fields, review, text);
      case 'target':
        return targetFacts(content.fields, review, text);
      case 'task':
        return taskFacts(content.fields, review, text);
      case 'schedule':
        return scheduleFacts(content.fields, review, text);
    }
  };
  const continues =
    item.match !== null && content.kind !== 'agency'
      ? [text.t('plan-imports.match_row', { name: item.match.name })]
      : [];
  return [...partOf(item, review, text), ...own(), ...continues].filter((fact) => fact !== '');
}

type FieldsOf<K extends ItemContent['kind']> = Extract<ItemContent, { kind: K }>['fields'];

function agencyFacts(item: Item, fields: FieldsOf<'agency'>, review: Review, { t }: Text) {
  const tasks = review.items.filter(
    ({ state, content }) =>
      state !== 'removed' &&
      content.kind === 'task' &&
      content.fields.assignments.some((part) => part.agencyItemId === item.id),
  );
  return [
    item.match === null
      ? t('plan-imports.match_new')
      : t('plan-imports.match_existing', { name: item.match.name }),
    t(`states.agency_kind_${fields.kind}`),
    fields.isStandingBody ? t('agencies.standing_body') : '',
    tasks.length > 0 ? t('plan-imports.part_count', { count: tasks.length }) : '',
  ];
}

function targetFacts(fields: FieldsOf<'target'>, review: Review, text: Text) {
  const { t, formatDate } = text;
  const indicator = review.indicators.find(({ id }) => id === fields.indicatorId);
  return [
    fields.groupLabel ?? '',
    fields.dueOn === null ? '' : t('plan-imports.due_on', { date: formatDate(fields.dueOn) }),
    fields.ownerItemId === null
      ? ''
      : t('plan-imports.owner', { name: agencyName(review, fields.ownerItemId, text) }),
    indicator ? t('plan-imports.indicator', { name: `${indicator.code} ${indicator.name}` }) : '',
  ];
}

function taskFacts(fields: FieldsOf<'task'>, review: Review, text: Text) {
  const { t, formatDate } = text;
  const roles = (['lead', 'coordinate', 'requested'] as const).map((role) => {
    const names = fields.assignments
      .filter((part) => part.role === role)
      .map((part) => agencyName(review, part.agencyItemId, text));
    return names.length === 0 ? '' : `${t(`states.assignment_${role}`)}: ${names.join(', ')}`;
  });
  return [
    ...roles,
    fields.dueOn === null ? '' : t('plan-imports.due_on', { date: formatDate(fields.dueOn) }),
    fields.groupLabel ?? '',
  ];
}

function scheduleFacts(fields: FieldsOf<'schedule'>, review: Review, text: Text) {
  const { t } = text;
  const names = fields.reporterItemIds.map((id) => agencyName(review, id, text));
  const reporters =
    fields.reporterScope === 'all'
      ? t('plan-imports.reporters_all')
      : names.length === 0
        ? t('plan-imports.reporters_none')
        : t('plan-imports.reporters', { names: names.join(', ') });
  return [
    t(`states.report_kind_${fields.kind}`),
    fields.rule === null ? t('reporting.no_dates') : '',
    fields.dueText,
    reporters,
    fields.recipient === '' ? '' : t('plan-imports.to_recipient', { name: fields.recipient }),
  ];
}

function partOf(item: Item, review: Review, { t }: Text): string[] {
  if (item.parentId === null) return [];
  const parent = review.items.find(({ id }) => id === item.parentId);
  if (!parent || parent.content.kind === 'agency') return [];
  return [t('plan-imports.part_of', { name: short(parent.content.fields.title) })];
}

const shortLength = 60;

function short(title: string): string {
  return title.length <= shortLength ? title : `${title.slice(0, shortLength).trimEnd()}…`;
}
