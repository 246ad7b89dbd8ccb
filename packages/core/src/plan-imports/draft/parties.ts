import type { PlanDraft } from '@tiendo/contracts';
import { placeOf, plainWords } from './agency-key.ts';
import { isGroup } from './agency-kind.ts';

const startsName =
  '(?:Ủy ban|Uỷ ban|UBND|UBMTTQ|MTTQ|Mặt trận|Bộ |Sở |Công an|Văn phòng|Phòng |Tòa án|Toà án|Viện |Hội |Đoàn |Liên đoàn|Thanh tra|Trung tâm|Trạm |Bệnh viện|Trường |Đài |Báo |Bảo hiểm|Ban |Chi cục |Cục |Các |các )';
const between = new RegExp(
  String.raw`\s*[,;]\s+(?:và\s+)?(?=${startsName})|\s+và\s+(?=${startsName})`,
  'gu',
);

/** splitParties cuts `Ủy ban nhân dân tỉnh, Bộ Y tế` into its names. */
export function splitParties(text: string): string[] {
  return text
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** PartyRank is where a report's reporter or recipient stands: an agency of the plan, its own committee, or somebody above both. */
export type PartyRank = 'agency' | 'group' | 'committee' | 'above';

/** rankOf tells where a party stands in the plan of a draft. */
export function rankOf(name: string, draft: Pick<PlanDraft, 'level' | 'locality'>): PartyRank {
  const words = plainWords(name);
  if (
    /^(?:bo (?!chi huy|doi|phan)|trung uong|chinh phu|thu tuong|quoc hoi|uy ban quoc gia)/.test(
      words,
    )
  )
    return 'above';
  if (draft.level === 'commune' && /\b(?:tinh|thanh pho|huyen)\b/.test(words)) return 'above';
  if (isGroup(name)) return 'group';
  const place = placeOf(draft.locality);
  const own = place
    ? `(?: ${place.level})?(?: ${place.name})?`
    : '(?: tinh| xa| phuong| thanh pho)?';
  const committee = new RegExp(
    `^(?:uy ban nhan dan|ubnd|chu tich(?: uy ban nhan dan| ubnd))${own}$`,
  );
  return committee.test(words) ? 'committee' : 'agency';
}
