import type { AgencyKind, Letterhead } from '@tiendo/contracts';
import type { DocumentFrame } from '@tiendo/official-docs';
import { frameOf } from './letterhead.ts';

/** IssuingAgency is an agency of the tenant that writes a report of its own. */
export interface IssuingAgency {
  name: string;
  kind: AgencyKind;
  /** Who heads it; empty where nobody does, or more than one. */
  headName: string;
}

const committee = /^ủy ban nhân dân/iu;
/** Agencies that belong to the committee of the place; police, courts and organizations have superiors of their own. */
const ofCommittee: readonly AgencyKind[] = ['department', 'office', 'commune_unit'];

/** What the head of an agency is called, by how its name begins. */
const positions: readonly [RegExp, string][] = [
  [/^(?:sở|trung tâm|bệnh viện)(?=\s)/iu, 'Giám đốc'],
  [/^công an (?:tỉnh|thành phố)/iu, 'Giám đốc'],
  [/^công an/iu, 'Trưởng Công an'],
  [/^văn phòng/iu, 'Chánh Văn phòng'],
  [/^thanh tra/iu, 'Chánh Thanh tra'],
  [/^tòa án/iu, 'Chánh án'],
  [/^viện kiểm sát/iu, 'Viện trưởng'],
  [/^phòng(?=\s)/iu, 'Trưởng phòng'],
  [/^ban(?=\s)/iu, 'Trưởng ban'],
  [/^(?:hội|liên đoàn)(?=\s)/iu, 'Chủ tịch'],
];

const units = /\s(tỉnh|thành phố|xã|phường|đặc khu)$/iu;

/** An agency that names its commune writes there, not at the seat of the tenant. */
const communeOf = /\s(?:xã|phường|đặc khu)\s+(\S.*)$/iu;

/**
 * agencyFrame puts an agency's own letterhead around its report: an agency reports under its own name, not under the tenant's. What the
 * platform is not told (the symbol, the position of its head) follows from the agency's name and can be changed on paper.
 */
export function agencyFrame(
  agency: IssuingAgency,
  tenant: { letterhead: Letterhead; committee: string },
  recipient: string,
): DocumentFrame {
  const { letterhead } = tenant;
  const isTenants =
    agency.name.toLocaleLowerCase('vi') === letterhead.issuingBody.toLocaleLowerCase('vi');
  if (isTenants) return addressed(frameOf(letterhead, letterhead.reportSymbol), recipient);
  const isCommittee = committee.test(agency.name);
  const hasParent = !isCommittee && ofCommittee.includes(agency.kind);
  return {
    letterhead: {
      parentBody: hasParent ? tenant.committee : null,
      issuingBody: units.test(agency.name) ? `${agency.name} ${letterhead.place}` : agency.name,
      number: null,
      symbol: `BC-${abbreviation(agency.name)}`,
      place: communeOf.exec(agency.name)?.[1] ?? letterhead.place,
      date: null,
    },
    addressees: [recipient],
    recipients: ['Như trên', 'Lưu: VT'],
    signature: isCommittee
      ? {
          authorityPrefix: 'TM.',
          onBehalfOf: ['Ủy ban nhân dân'],
          position: 'Chủ tịch',
          signerName: agency.headName,
        }
      : {
          authorityPrefix: null,
          onBehalfOf: [],
          position: positionOf(agency.name),
          signerName: agency.headName,
        },
  };
}

/** addressed sends a document to its recipient where its letterhead names none. */
export function addressed(frame: DocumentFrame, recipient: string): DocumentFrame {
  const isOpen = frame.addressees.length === 0 && recipient !== '';
  return isOpen ? { ...frame, addressees: [recipient] } : frame;
}

function positionOf(name: string): string {
  return positions.find(([pattern]) => pattern.test(name))?.[1] ?? 'Thủ trưởng cơ quan';
}

/** abbreviation is how symbols name an agency: `Sở Giáo dục và Đào tạo` SGDĐT, `Công an tỉnh` CAT, every committee UBND. */
export function abbreviation(name: string): string {
  if (committee.test(name)) return 'UBND';
  const place = /\s(tỉnh|thành phố|xã|phường|đặc khu)(?=\s|$)/iu.exec(name);
  const own = place ? name.slice(0, place.index) : name;
  const unit = /^công an/iu.test(name) ? (place?.[1] ?? '') : '';
  return `${own} ${unit}`
    .split(/[\s,\-–()&.]+/u)
    .filter((word) => word !== '' && !/^(?:và|của)$/iu.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}
