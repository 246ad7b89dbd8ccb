import type { DraftAssignment, DraftWarning } from '@tiendo/contracts';
import { splitNames } from '#app/agencies/split-names.ts';
import type { OutlineNode } from '#app/outline/node.ts';
import type { Years } from '#app/text/find-date.ts';
import { spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';
import { type AgencyNode, findAgencies } from './agency-sections.ts';
import { roleOf } from './roles.ts';
import { statedRoles } from './stated-roles.ts';
import { tasksOf } from './tasks.ts';

function toAssignment(found: AgencyNode, years: Years): DraftAssignment | undefined {
  const { node, head } = found;
  const span = spanOf(node.body, head.start, head.end);
  if (!span) return undefined;
  const agency = node.body.text.slice(head.start, head.end);
  const agencies = splitNames(agency);
  const tasks = tasksOf(node, head.task, years);
  return {
    agency,
    ...(agencies.length > 1 ? { agencies } : {}),
    role: roleOf(tasks, head.requested || found.requestedAbove),
    span,
    tasks,
  };
}

function warningsFor(
  found: readonly AgencyNode[],
  assignments: readonly DraftAssignment[],
): DraftWarning[] {
  const unknown = found
    .filter(({ recognised }) => !recognised)
    .map(({ node }) =>
      warning(
        'agency_unrecognised',
        `“${node.body.text}” được coi là cơ quan vì đứng trong danh sách phân công.`,
        spanOf(node.body),
      ),
    );
  const idle = assignments
    .filter(({ tasks }) => tasks.length === 0)
    .map(({ agency, span }) =>
      warning('agency_without_task', `“${agency}” không có nhiệm vụ nào bên dưới.`, span),
    );
  return [...unknown, ...idle];
}

/** findAssignments reads who is charged with what: by agency headings, else by activities and rows that name their agencies, else by sentences. */
export function findAssignments(
  root: OutlineNode,
  years: Years,
): { assignments: DraftAssignment[]; warnings: DraftWarning[] } {
  const { named, sentences } = findAgencies(root);
  const stated = statedRoles(root, years);
  const read = (list: readonly AgencyNode[]) =>
    list.flatMap((agency) => toAssignment(agency, years) ?? []);
  if (named.length >= 2 || (named.length === 1 && stated.length === 0)) {
    const assignments = read(named);
    const warnings = warningsFor(named, assignments);
    const [first] = stated;
    if (first) {
      const message = `Có ${stated.length} vai trò chủ trì, phối hợp ghi tại từng hoạt động hoặc phụ lục; chỉ danh sách phân công theo cơ quan được nhập.`;
      warnings.push(warning('roles_in_activities', message, first.span));
    }
    return { assignments, warnings };
  }
  if (stated.length > 0) return { assignments: stated, warnings: [] };
  const assignments = read(sentences);
  if (assignments.length > 0) return { assignments, warnings: warningsFor(sentences, assignments) };
  const message = 'Không tìm thấy mục phân công nhiệm vụ cho cơ quan nào.';
  return { assignments, warnings: [warning('no_assignment_section', message)] };
}
