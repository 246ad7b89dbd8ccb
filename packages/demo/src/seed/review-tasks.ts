import type { ImportTask } from '@tiendo/contracts';
import type { AddedTask } from '../review-seed.ts';
import { add, itemsOf, refuse, save, type Clerk } from './clerk.ts';
import { idOf } from './seed-context.ts';

/** reviewTasks confirms the tasks and adds those that the document gives elsewhere; the short name that opens each in the document becomes its title. */
export async function reviewTasks(clerk: Clerk): Promise<void> {
  const coordinating = new Map(clerk.review.coordinating);
  for (const { item, content } of itemsOf(clerk, 'task')) {
    const { fields } = content;
    const end = fields.title.indexOf('. ');
    const title = end < 0 ? fields.title : fields.title.slice(0, end);
    const rest = end < 0 ? '' : fields.title.slice(end + 2);
    const detail = [rest, fields.detail].filter((part) => part !== '').join('\n');
    const assignments = [
      ...fields.assignments,
      ...alongside(clerk, coordinating.get(title) ?? [], fields.assignments),
    ];
    coordinating.delete(title);
    await save(clerk, item, { kind: 'task', fields: { ...fields, title, detail, assignments } });
  }
  refuse(clerk, [...coordinating.keys()]);
  for (const task of clerk.review.added) await addTask(clerk, task);
}

type Assignments = ImportTask['assignments'];

function alongside(clerk: Clerk, names: readonly string[], known: Assignments): Assignments {
  return names
    .map((name) => idOf(clerk.agencies, name))
    .filter((id) => !known.some((part) => part.agencyItemId === id))
    .map((agencyItemId) => ({ agencyItemId, role: 'coordinate', responsible: false }));
}

async function addTask(clerk: Clerk, task: AddedTask): Promise<void> {
  const { title, detail, section, agency, coordinating } = task;
  const agencyItemId = idOf(clerk.agencies, agency);
  const lead: Assignments = [{ agencyItemId, role: 'lead', responsible: true }];
  const assignments = [...lead, ...alongside(clerk, coordinating, lead)];
  const fields = { title, detail, groupLabel: `Mục ${section}`, dueOn: null, assignments };
  await add(clerk, { kind: 'task', fields });
}
