/** doneFlags are what an action on a report leaves in the address, for the page to say what was done. */
export const doneFlags = [
  'da-luu',
  'da-nhap-excel',
  'da-tong-hop',
  'da-gui',
  'da-tiep-nhan',
  'da-tra-lai',
  'da-duyet',
  'da-tra-can-bo',
  'da-xin-gia-han',
  'da-rut',
  'da-cho-gia-han',
  'da-tu-choi',
  'da-gia-han',
  'da-mo-khoa',
  'da-mien',
  'da-yeu-cau-lai',
  'da-trao-doi',
] as const;

/** DoneFlag is one of doneFlags. */
export type DoneFlag = (typeof doneFlags)[number];
