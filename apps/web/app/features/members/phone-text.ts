/** phoneText writes a number as people in Vietnam read it: 0912 345 678. */
export function phoneText(phone: string): string {
  return phone.replace(/^\+84(\d{3})(\d{3})(\d{3})$/, '0$1 $2 $3');
}
