import type { AssignmentRole, DraftAssignment, DraftTask } from '@tiendo/contracts';
import { cutText } from '../cut-text.ts';
import type { AgencyItems } from './agency-items.ts';
import { isOtherYear, listDoubts, type DraftItem, type DraftWork } from './draft-item.ts';

const mostTitle = 500;
const mostDetail = 20_000;
const mostAgencies = 200;

/** makeTaskItems makes one item a task, with the agencies of the heading that it stands under. */
export function makeTaskItems(work: DraftWork, agencies: AgencyItems): DraftItem[] {
  return work.draft.assignments.flatMap((heading, at) => {
    const charged = chargedOf(heading, agencies);
    return heading.tasks.map((task, n) => taskItem(work, `${at} ${n}`, task, charged));
  });
}

interface Charged {
  ids: string[];
  role: AssignmentRole;
}

function chargedOf(heading: DraftAssignment, agencies: AgencyItems): Charged {
  const names = heading.agencies ?? [heading.agency];
  const ids = names.flatMap((name) => agencies.idOfName(name) ?? []);
  return { ids: [...new Set(ids)].slice(0, mostAgencies), role: heading.role };
}

function taskItem(
  work: DraftWork,
  name: string,
  task: DraftTask,
  { ids, role }: Charged,
): DraftItem {
  const { head, rest } = cutText(task.text, mostTitle);
  const parts = (task.subTasks ?? []).map((part) => `– ${part.text}`);
  const detail = cutText([rest, ...parts].filter((line) => line !== '').join('\n'), mostDetail);
  const dueOn = task.dueDate ?? null;
  return {
    id: work.idOf(`task ${name}`),
    parentId: null,
    content: {
      kind: 'task',
      fields: {
        title: head || '…',
        detail: detail.head,
        groupLabel: null,
        dueOn,
        assignments: ids.map((agencyItemId) => ({ agencyItemId, role, responsible: true })),
      },
    },
    doubts: listDoubts(work.draft.warnings, task.span, {
      no_agency: ids.length === 0,
      several_agencies: ids.length > 1,
      long_text: rest !== '' || detail.rest !== '',
      other_year: isOtherYear(dueOn, work.draft),
    }),
    span: task.span,
    agencyId: null,
  };
}
