import type { Frequency } from './frequencies.ts';
import { pairRules, type StatedRule } from './pairing.ts';
import type { Setting } from './setting.ts';

const REPORT =
  /bao cao(?! (?:vien|nghien cuu|kinh te|tai chinh|de xuat chu truong|chuyen de tai))|gui (?:cac )?(?:ket qua|so lieu)/g;
const REGULAR = /dinh ky/;
const BY_RULE = /theo (?:dung )?quy dinh|theo che do/;
const REVIEWS = /so ket|tong ket|so, tong ket/;
const TROUBLE =
  /kho khan|vuong mac|phat sinh|bat cap|can (?:sua doi|bo sung|dieu chinh|thay doi|thiet (?:sua doi|bo sung|dieu chinh|thay doi))/;
const ON_NEED =
  /khi can thiet|khi co (?:tinh huong|vu viec|su co)|kip thoi bao cao|bao cao ngay(?! \d)/;
const TELLS = /bao cao|phan anh|kien nghi|trao doi|lien he voi|de xuat ve|co van ban/;
/** A regular report without the word "định kỳ": "tổng hợp, báo cáo Bộ Nội vụ theo quy định". */
const BY_RULE_TO =
  /bao cao (?:ket qua |tinh hinh )?(?:ve )?(?:uy ban|ubnd|hdnd|hoi dong|bo |chinh phu|thu tuong|cong an|so |tinh uy|thanh uy|dang uy|ban )[^.;]{0,90}theo (?:dung )?quy dinh|(?:thuc hien|chap hanh) (?:tot |nghiem )?(?:che do )?(?:thong tin,? )?bao cao[^.;]{0,60}theo (?:dung )?quy dinh/;
/** Other frequencies in one list, back to the head of the sentence or to "định kỳ". */
const LISTED = /(?:^|dinh ky)(?:[\s,-]|va|hang|moi|quy|thang|nam|0?[1-9]|mot|ca)*$/;
const PLANNING = /ke hoach (?:dau tu|von|phat trien)|du toan/;

/** Far words do not belong together: in a task a frequency speaks of a report only near it. */
function nearReport(folded: string, reports: readonly number[], setting: Setting) {
  const after = setting === 'elsewhere' ? 25 : 72;
  const before = setting === 'elsewhere' ? 60 : 160;
  return ({ start, end, kind }: Frequency) =>
    reports.some((at) => {
      if (at >= end) {
        const regular = REGULAR.test(folded.slice(Math.max(0, start - 12), end));
        const opens =
          LISTED.test(folded.slice(Math.max(0, start - 40), start)) || regular || kind === 'ad-hoc';
        return at - end <= (opens ? before : 12);
      }
      const between = folded.slice(at, start);
      const most = kind === 'ad-hoc' ? 4 * after : after;
      return start - at <= most && !PLANNING.test(between) && !/viec|hoat dong/.test(between);
    });
}

const whole = (folded: string, kind: StatedRule['kind'], start = 0): StatedRule => ({
  kind,
  due: null,
  start,
  end: folded.length,
  kindStated: true,
});

function regular(folded: string, setting: Setting, reports: readonly number[]): StatedRule[] {
  const [first = -1] = reports;
  const at = folded.search(REGULAR);
  if (at >= 0) {
    const distance = at < first ? first - at : at - first;
    const most = setting === 'elsewhere' ? 45 : 200;
    return distance <= most ? [whole(folded, 'periodic', Math.min(at, first))] : [];
  }
  if (setting === 'task') {
    const rule = folded.search(BY_RULE_TO);
    return rule >= 0 ? [whole(folded, 'periodic', rule)] : [];
  }
  const formal = setting === 'reports' || setting === 'organisation';
  if (formal && BY_RULE.test(folded)) {
    const review = folded.search(REVIEWS);
    return [whole(folded, 'periodic', review >= 0 ? Math.min(review, first) : first)];
  }
  return [];
}

function occasional(folded: string, setting: Setting, reports: readonly number[]): StatedRule[] {
  if (setting === 'elsewhere') return [];
  const trouble = folded.search(TROUBLE);
  if (trouble >= 0 && TELLS.test(folded)) {
    const urgent =
      /(?:neu|khi|truong hop) (?:co|gap|phat sinh|can)|kip thoi|qua trinh|(?:kho khan|vuong mac)[^.;]{0,30}(?:bao cao|phan anh|kien nghi|trao doi)/.test(
        folded,
      );
    const told =
      setting === 'task'
        ? reports.length > 0 && urgent && /neu co|khi co|kip thoi/.test(folded)
        : urgent;
    if (told)
      return [
        whole(
          folded,
          'ad-hoc',
          Math.min(trouble, Math.max(0, folded.search(/neu|khi co|cac kho|cac vuong|truong hop/))),
        ),
      ];
  }
  return ON_NEED.test(folded) && reports.length > 0 ? [whole(folded, 'ad-hoc', reports[0])] : [];
}

/** A clause after the rules of the same sentence that tells what to do in trouble. */
function troubleAfter(
  folded: string,
  setting: Setting,
  rules: readonly StatedRule[],
): StatedRule[] {
  const last = Math.max(...rules.map(({ end }) => end));
  const semicolon = folded.indexOf(';', last);
  if (setting === 'elsewhere' || semicolon < 0 || rules.some(({ kind }) => kind === 'ad-hoc'))
    return [];
  const rest = folded.slice(semicolon + 1);
  if (!TROUBLE.test(rest) || !TELLS.test(rest)) return [];
  const start = semicolon + 1 + (/\S/.exec(rest)?.index ?? 0);
  return [whole(folded, 'ad-hoc', start)];
}

/** readRules reads the reports that one folded sentence orders, seen from where it stands. */
export function readRules(folded: string, setting: Setting): StatedRule[] {
  const reports = [...folded.matchAll(REPORT)].map(({ index }) => index);
  const implied = setting === 'reports';
  if (reports.length === 0 && !implied)
    return TELLS.test(folded) ? occasional(folded, setting, reports) : [];
  const near = nearReport(folded, reports, setting);
  const accepts =
    setting === 'reports' || setting === 'organisation'
      ? () => reports.length > 0 || implied
      : near;
  const stated = pairRules(folded, accepts, implied);
  const dated = setting === 'elsewhere' ? stated.filter(({ due }) => due === null) : stated;
  if (dated.length > 0) return [...dated, ...troubleAfter(folded, setting, dated)];
  const trouble = occasional(folded, setting, reports);
  if (trouble.length > 0) return trouble;
  return reports.length > 0 ? regular(folded, setting, reports) : [];
}
