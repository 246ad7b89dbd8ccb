import type { CommanderError } from 'commander';

const QUOTED = /'([^']+)'/;

const SENTENCES: Record<string, (subject: string) => string> = {
  'commander.unknownCommand': (name) => `Không có lệnh ${name}`,
  'commander.unknownOption': (name) => `Không có tùy chọn ${name}`,
  'commander.missingMandatoryOptionValue': (name) => `Thiếu tùy chọn ${name}`,
  'commander.optionMissingArgument': (name) => `Tùy chọn ${name} thiếu giá trị`,
  'commander.missingArgument': (name) => `Thiếu tham số ${name}`,
  'commander.excessArguments': () => 'Thừa tham số',
  'commander.invalidArgument': (name) => `Giá trị của ${name} không hợp lệ`,
  'commander.help': () => 'Thiếu lệnh',
};

/** badUse says in one sentence what is wrong with a command line; undefined when help or the version was asked for. */
export function badUse(error: CommanderError): string | undefined {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version')
    return undefined;
  const [, subject = ''] = QUOTED.exec(error.message) ?? [];
  const sentence = SENTENCES[error.code]?.(subject) ?? error.message;
  const reason = error.code === 'commander.invalidArgument' ? error.message.split('. ').at(-1) : '';
  return `${sentence}${reason ? ` (${reason.replace(/\.$/, '')})` : ''}; xem tiendo --help (see tiendo --help).`;
}
