import type { AgencyKind } from '@tiendo/contracts';
import { plainWords } from './agency-key.ts';

/** What an agency is by the words of its name, the first that fits; all in plain words. */
const kinds: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(?:cac )?(?:cong an|ca)\b/, 'police'],
  [/^(?:cac )?(?:toa an|tand)\b/, 'court'],
  [/^(?:cac )?(?:uy ban )?(?:mat tran|ub ?mttq|mttq)/, 'front'],
  [/^(?:cac )?van phong\b/, 'office'],
  [/^(?:cac )?(?:bao hiem|hoi dong)\b/, 'other'],
  [/^(?:cac )?(?:co quan )?(?:bao|dai|truyen thong)\b/, 'media'],
  [
    /^(?:cac )?(?:to chuc )?(?:hoi|doan the|doan|lien doan|lien minh|lien hiep|cong doan|hiep hoi|(?:tinh|huyen|thanh|xa|phuong) doan)\b/,
    'mass_organization',
  ],
  [
    /^(?:cac )?(?:uy ban nhan dan|ubnd|uy ban)\b.*\b(?:huyen|quan|thi xa|thanh pho|thanh thi)\b/,
    'district',
  ],
  [
    /^(?:cac )?(?:uy ban nhan dan|ubnd|uy ban)\b.*\b(?:xa|phuong|thi tran|dac khu)\b/,
    'commune_unit',
  ],
  [/^(?:cac )?(?:huyen|quan|thi xa|thanh pho)\b/, 'district'],
  [/^(?:cac )?(?:xa|phuong|thi tran|dac khu)\b/, 'commune_unit'],
  [/\b(?:thon|xom|khoi|to dan pho|khu pho|ban nhan dan)\b/, 'commune_unit'],
  [
    /^(?:cac )?(?:so|phong|ban(?! (?:chi huy|chi dao|can su|cong tac|quan ly))|chi cuc|cuc|thanh tra)\b/,
    'department',
  ],
];

/** agencyKindOf guesses what an agency is from its name; `other` when its words say nothing. */
export function agencyKindOf(name: string): AgencyKind {
  const words = plainWords(name);
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** isGroup tells whether a name stands for many agencies together: `Các sở, ban, ngành`, `UBND các huyện`. */
export function isGroup(name: string): boolean {
  const words = plainWords(name);
  return (
    /\b(?:cac|nhung|moi|toan the)\b/.test(words) ||
    /\b(?:so|ban) (?:ban )?nganh\b/.test(words) ||
    /\b(?:co quan|don vi|dia phuong) (?:don vi|dia phuong|lien quan)\b/.test(words) ||
    /\b(?:huyen thi xa|xa phuong|phuong xa|huyen thanh)\b/.test(words)
  );
}
