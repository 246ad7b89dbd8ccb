import { fromDbDate } from '@tiendo/db';

/** planName is a plan as a sentence names it: "Kế hoạch số 57/KH-UBND ngày 30/01/2024 …", without a number its title. */
export function planName(plan: {
  title: string;
  documentNumber: string | null;
  issuedOn: Date | null;
}): string {
  const title = plan.title.replace(/^kế hoạch\s+/iu, '');
  const number = plan.documentNumber ? ` số ${plan.documentNumber}` : '';
  const issuedOn = fromDbDate(plan.issuedOn);
  const day = issuedOn && number ? ` ngày ${issuedOn.split('-').reverse().join('/')}` : '';
  return number
    ? `Kế hoạch${number}${day} về ${lowerFirst(title)}`
    : `Kế hoạch ${lowerFirst(title)}`;
}

/** A name that is written in capitals keeps them. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  const isWord = second === '' || second === second.toLowerCase();
  return isWord ? first.toLowerCase() + text.slice(1) : text;
}
