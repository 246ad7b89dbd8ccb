import type { DraftReporting, DraftWarning } from '@tiendo/contracts';
import { readAgencyHead } from '#app/agencies/agency-name.ts';
import { isClosing } from '#app/outline/closing.ts';
import { ancestorsOf, type OutlineNode, walk } from '#app/outline/node.ts';
import { classify, titleOf } from '#app/sections/classify.ts';
import { fold } from '#app/text/fold.ts';
import { join, type MappedText, slice, spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';
import { findFrequencies, isShort } from './frequencies.ts';
import { mergeTiers } from './merge-tiers.ts';
import { readParties } from './parties.ts';
import { readRules } from './read-rules.ts';
import { sentencesOf } from './sentences.ts';
import { type Found, type Setting } from './setting.ts';

/** Where a passage stands: under a heading of reports, in the organisation, among an agency's tasks, or elsewhere. */
function settingOf(node: OutlineNode): { setting: Setting; agency: string | null } | undefined {
  const above = [node, ...ancestorsOf(node)];
  const kinds = above.map(({ kind, body }) =>
    kind === 'text' || kind === 'table' ? undefined : classify(body.text),
  );
  const skipped = kinds.find(
    (kind) => kind === 'results' || kind === 'targets' || kind === 'general' || kind === 'aims',
  );
  if (skipped && !kinds.includes('reporting')) return undefined;
  const reporting = kinds.indexOf('reporting');
  const agencyAt = above.findIndex(
    ({ kind, body }) => kind !== 'text' && kind !== 'table' && isAgencyHeading(body.text),
  );
  const head = above[agencyAt];
  const agency = head ? nameOf(head.body.text) : null;
  if (reporting >= 0 && (agencyAt < 0 || reporting < agencyAt || agencyAt === 0))
    return { setting: 'reports', agency: null };
  // The last words of a plan speak of its organisation, whatever section stands before them.
  const closing = node.kind === 'text' && isClosing(node.body.text);
  const organised = kinds.includes('assignments') || closing;
  const sentence = head ? (readAgencyHead(head.body.text)?.sentence ?? false) : false;
  if (agencyAt >= 0 && organised && !sentence) return { setting: 'task', agency };
  if (organised) return { setting: 'organisation', agency };
  return { setting: 'elsewhere', agency: agencyAt > 0 ? agency : null };
}

/** "Trách nhiệm của các sở, ngành" heads a section, though an agency is in it. */
function isAgencyHeading(text: string): boolean {
  return classify(text) !== 'assignments' && readAgencyHead(text) !== undefined;
}

function nameOf(text: string): string | null {
  const head = readAgencyHead(text);
  return head ? text.slice(head.start, head.end) : null;
}

/** A row of a table reads as one sentence, its cells parted by commas. */
function passagesOf(node: OutlineNode): MappedText[] {
  if (node.kind !== 'table') {
    const isTitle = node.kind !== 'text' && classify(node.body.text) === 'reporting';
    const { title, rest } = titleOf(node.body.text);
    // "Báo cáo quý: …" is no title but the rule itself.
    const named = findFrequencies(fold(title)).length === 0;
    return [isTitle && named && rest < node.body.text.length ? slice(node.body, rest) : node.body];
  }
  return node.rows.slice(1).map((cells) => join(cells.map((mapped) => ({ mapped, glue: ', ' }))));
}

/** A rule that opens a bracket ends with it. */
function closed(text: string, start: number, end: number): number {
  const rule = text.slice(start, end);
  return rule.split('(').length > rule.split(')').length && text[end] === ')' ? end + 1 : end;
}

function rulesOf(
  node: OutlineNode,
  sentence: MappedText,
  setting: Setting,
  agency: string | null,
): Found[] {
  const folded = fold(sentence.text);
  return readRules(folded, setting).flatMap((rule) => {
    const end = closed(sentence.text, rule.start, rule.end);
    const span = spanOf(sentence, rule.start, end);
    if (!span) return [];
    const parties = readParties(sentence.text);
    const reporting: DraftReporting = {
      kind: rule.kind,
      dueRule: sentence.text.slice(rule.start, end).trim(),
      due: rule.due,
      reporter: parties.reporter ?? agency,
      recipient: parties.recipient,
      forwardTo: [...parties.forwardTo],
      span,
    };
    return [{ reporting, kindStated: rule.kindStated, section: node.parent, node }];
  });
}

function warningsFor(found: readonly Found[]): DraftWarning[] {
  if (found.length === 0)
    return [warning('no_reporting_rule', 'Không tìm thấy quy định về chế độ báo cáo.')];
  return found.flatMap(({ reporting: { kind, due, dueRule, span }, kindStated }) => {
    if (kind === 'periodic' && isShort(fold(dueRule)))
      return [
        warning(
          'report_short_period',
          'Báo cáo hằng tuần hoặc hằng ngày: hệ thống chưa có kỳ báo cáo này, cần đặt lịch bằng tay.',
          span,
        ),
      ];
    if (!kindStated)
      return [
        warning(
          'report_kind_unstated',
          'Có thời hạn báo cáo nhưng không nói rõ kỳ báo cáo; cần kiểm tra.',
          span,
        ),
      ];
    if (due === null && kind !== 'ad-hoc')
      return [warning('report_without_date', 'Quy định báo cáo không nêu ngày cụ thể.', span)];
    return [];
  });
}

/** findReporting reads who reports what to whom and by when, one entry a kind and tier. */
export function findReporting(root: OutlineNode): {
  reporting: DraftReporting[];
  warnings: DraftWarning[];
} {
  const found: Found[] = [];
  for (const node of walk(root)) {
    if (node.kind === 'root') continue;
    const place = settingOf(node);
    if (!place) continue;
    const { setting, agency } = place;
    if (node.kind === 'table' && setting !== 'reports') continue;
    const fine = setting === 'task' || setting === 'elsewhere';
    for (const passage of passagesOf(node))
      for (const sentence of sentencesOf(passage, fine))
        found.push(...rulesOf(node, sentence, setting, agency));
  }
  const merged = mergeTiers(found);
  return { reporting: merged.map(({ reporting }) => reporting), warnings: warningsFor(merged) };
}
