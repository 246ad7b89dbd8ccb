/** ZnsFault is whose matter an error code of Zalo is. */
export type ZnsFault = 'no-account' | 'recipient' | 'content' | 'pause' | 'settings' | 'unknown';

/** Zalo answers HTTP 200 to what it refuses; only `error: 0` is a message on its way (https://zalo.cloud/zns/guidelines/handle-error-code). */
const faults: readonly (readonly [ZnsFault, readonly number[]])[] = [
  // The number is none, or has no Zalo account.
  ['no-account', [-108, -118]],
  // The person has an old Zalo, is inactive, may not receive ZNS, or does not want to.
  ['recipient', [-110, -114, -119, -134, -139, -141]],
  // A value is empty, of the wrong form or too long.
  [
    'content',
    [-107, -111, -112, -1121, -1122, -1123, -1124, -113, -1131, -116, -121, -122, -130, -132],
  ],
  // Money, the day's quota of the account or of the template, the night, too many requests.
  ['pause', [-32, -115, -126, -133, -137, -144, -147]],
  // Application, official account, access token, template or permission.
  ['settings', [-101, -102, -103, -104, -105, -106, -109, -117, -120, -123, -124, -1241, -125]],
  ['settings', [-127, -128, -129, -131, -135, -1351, -136, -138, -140, -142, -145, -146, -220]],
];

const faultOf = new Map(
  faults.flatMap(([fault, codes]) => codes.map((code) => [code, fault] as const)),
);

/** znsFault tells whose matter an error code is; one that is not listed here is `unknown`. */
export function znsFault(code: number): ZnsFault {
  return faultOf.get(code) ?? 'unknown';
}
