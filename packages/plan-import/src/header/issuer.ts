import type { DraftWarning, PlanDraft } from '@tiendo/contracts';
import type { Paragraph } from '#app/lines/paragraph.ts';
import { fold } from '#app/text/fold.ts';
import { spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';
import { isCommune, isDistrict, mostNamed, type Place, placesIn } from './locality.ts';

type Level = PlanDraft['level'];
/** Tier is a level, or that of the districts, which ended on 1/7/2025 (Luật 72/2025/QH15) and which the draft does not know. */
type Tier = Level | 'district';
/** Issuer is who issues the plan, as far as the source says. */
export type Issuer = Pick<PlanDraft, 'level' | 'locality'>;

/** Sources are the texts in which the issuer is looked for. */
export type IssuerSources = {
  readonly front: string;
  readonly title: string;
  readonly preamble: string;
  readonly body: readonly Paragraph[];
};

const ISSUER =
  /(?:uy ban nhan dan|uy ban nhan dan|ubnd)\s+(tinh|thanh pho|xa|phuong|thi tran|dac khu|huyen|quan|thi xa)(?![\p{L}])/gu;

/** The tier by the agencies that the plan speaks of: departments (Sở) are a province's, `Công an xã` a commune's. */
function levelByAgencies(body: readonly Paragraph[]): Level {
  let province = 0;
  let commune = 0;
  for (const { body: text } of body) {
    if (/(?:^|\s)Sở \p{Lu}/u.test(text.text) || /(?:Công an|UBND|nhân dân) tỉnh/u.test(text.text))
      province++;
    if (
      /(?:Công an|UBND|Ủy ban nhân dân|Phòng Kinh tế|Quân sự) (?:xã|phường|đặc khu)(?![\p{L},])/u.test(
        text.text,
      )
    )
      commune++;
  }
  if (province === commune) return null;
  return province > commune ? 'province' : 'commune';
}

function tierOfKind(kind: string): Tier {
  if (isCommune(kind)) return 'commune';
  if (isDistrict(kind)) return 'district';
  return fold(kind) === 'tinh' ? 'province' : null;
}

function tierOf(sources: IssuerSources): Tier {
  for (const text of [sources.front, sources.preamble]) {
    // A commune's letterhead can name its province above itself; the issuer is the last named.
    const kinds = [...fold(text).matchAll(ISSUER)].map(([, kind = '']) => kind);
    const lower = kinds.find(isCommune) ?? kinds.find(isDistrict);
    if (text === sources.front && lower !== undefined) return tierOfKind(lower);
    const last = text === sources.front ? kinds[0] : (issuingKind(text) ?? undefined);
    if (last !== undefined && last !== 'thanh pho') return tierOfKind(last);
  }
  const [place] = placesIn(sources.title);
  const byTitle = place ? tierOfKind(place.kind) : null;
  if (byTitle) return byTitle;
  if (/tren dia ban tinh/.test(fold(sources.title))) return 'province';
  if (/tren dia ban (?:xa|phuong|dac khu)(?!,)/.test(fold(sources.title))) return 'commune';
  return levelByAgencies(sources.body);
}

/** The unit in "Ủy ban nhân dân … ban hành Kế hoạch". */
function issuingKind(preamble: string): string | undefined {
  const found = [...fold(preamble).matchAll(ISSUER)].filter(({ index, 0: whole }) =>
    /^[^.;]{0,60}(?:ban hanh|xay dung|to chuc|trien khai)/.test(
      fold(preamble).slice(index + whole.length),
    ),
  );
  return found.at(-1)?.[1];
}

const matches = (tier: Tier) => (place: Place) => {
  if (tier === 'commune') return isCommune(place.kind);
  if (tier === 'district') return isDistrict(place.kind);
  return place.kind === 'tỉnh' || place.kind === 'thành phố';
};

function provinceOf(sources: IssuerSources, warnings: DraftWarning[]): Place | undefined {
  const own = [sources.front, sources.title].flatMap(placesIn).find(matches('province'));
  if (own) return own;
  const cited = [sources.preamble, ...sources.body.slice(0, 400).map(({ body }) => body.text)]
    .flatMap(placesIn)
    .filter(({ kind }) => kind === 'tỉnh' || kind === 'thành phố');
  const best = mostNamed(cited);
  if (best)
    warnings.push(
      warning(
        'province_from_citation',
        `Văn bản không ghi đơn vị thuộc tỉnh nào; “${best.kind} ${best.name}” lấy từ chỗ viện dẫn, cần kiểm tra.`,
      ),
    );
  return best;
}

function findInBody(
  sources: IssuerSources,
  level: Tier,
  warnings: DraftWarning[],
): Place | undefined {
  const paragraph = sources.body.find(({ body }) => placesIn(body.text).some(matches(level)));
  if (!paragraph) return undefined;
  const all = sources.body.flatMap(({ body }) => placesIn(body.text)).filter(matches(level));
  const place = mostNamed(all);
  if (place)
    warnings.push(
      warning(
        'locality_from_body',
        `Tên địa phương “${place.kind} ${place.name}” chỉ thấy trong nội dung, không có ở phần đầu văn bản.`,
        spanOf(paragraph.body),
      ),
    );
  return place;
}

/** readIssuer finds the level and the name of the unit that issues the plan. */
export function readIssuer(sources: IssuerSources): { issuer: Issuer; warnings: DraftWarning[] } {
  const warnings: DraftWarning[] = [];
  const tier = tierOf(sources);
  const level = tier === 'district' ? null : tier;
  if (tier === 'district')
    warnings.push(
      warning(
        'level_district',
        'Kế hoạch do cấp huyện ban hành, cấp đã kết thúc hoạt động từ 01/7/2025; cần chọn nơi nhập là cấp tỉnh hay cấp xã.',
      ),
    );
  if (tier === null)
    warnings.push(
      warning('level_unknown', 'Không xác định được kế hoạch của cấp tỉnh hay cấp xã.'),
    );
  const early = [sources.front, sources.title, sources.preamble].flatMap(placesIn);
  const place = early.find(matches(tier)) ?? findInBody(sources, tier, warnings);
  if (!place) {
    warnings.push(warning('locality_missing', 'Không tìm thấy tên địa phương ban hành kế hoạch.'));
    return { issuer: { level, locality: null }, warnings };
  }
  const name = `${place.kind} ${place.name}`;
  if (tier === 'province' || tier === null) return { issuer: { level, locality: name }, warnings };
  const province = provinceOf(sources, warnings);
  const locality = province ? `${name}, ${province.kind} ${province.name}` : name;
  return { issuer: { level, locality }, warnings };
}
