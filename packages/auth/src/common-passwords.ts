/** Of the lists of leaked passwords, those of ten characters and more that lead them, and their Vietnamese kin. */
const commonest = new Set([
  '1234567891',
  '12345678910',
  '123456789a',
  '123456789q',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '147258369a',
  '1234qwerasdf',
  '123123123a',
  'a123456789',
  'aa123456789',
  'abc123456789',
  'abcd123456',
  'abcdefghij',
  'admin12345',
  'admin123456',
  'administrator',
  'anhyeuem123',
  'anhyeuemnhieulam',
  'asdfghjkl1',
  'asdfghjkl;',
  'baseball123',
  'changeme123',
  'chuongtrinh',
  'congan113113',
  'conganvietnam',
  'emyeuanh123',
  'football123',
  'hanoi123456',
  'iloveyou12',
  'iloveyou123',
  'khongbiet123',
  'khongcomatkhau',
  'letmein123',
  'matkhau123',
  'matkhau1234',
  'matkhau12345',
  'matkhau123456',
  'matkhaumoi',
  'p@ssw0rd123',
  'p@ssword123',
  'passw0rd123',
  'password01',
  'password11',
  'password12',
  'password123',
  'password1234',
  'password12345',
  'password123456',
  'princess123',
  'q1w2e3r4t5',
  'qwer1234asdf',
  'qwerty1234',
  'qwerty12345',
  'qwerty123456',
  'qwertyuiop',
  'qwertyuiop123',
  'qwertyuiop[]',
  'saigon123456',
  'sunshine123',
  'superman123',
  'tiendo12345',
  'tiendo123456',
  'tinhyeu123',
  'vietnam123',
  'vietnam1234',
  'vietnam12345',
  'vietnam123456',
  'vietnam1945',
  'vietnamvodich',
  'welcome123',
  'welcome1234',
  'yeuemnhieu',
  'zxcvbnm123',
]);

const digitRuns = '01234567890123456789';

/**
 * isCommonPassword tells whether a password is among the first that anybody would try: the commonest ones, digits in a row, one or two
 * characters repeated, or the person's own address.
 */
export function isCommonPassword(password: string, email: string): boolean {
  const lower = password.normalize('NFKC').toLowerCase();
  const backwards = [...lower].toReversed().join('');
  const mailbox = email.split('@')[0] ?? email;
  return (
    commonest.has(lower) ||
    digitRuns.includes(lower) ||
    digitRuns.includes(backwards) ||
    new Set(lower).size <= 2 ||
    lower === email ||
    lower === mailbox
  );
}
