import { Command, InvalidArgumentError } from 'commander';
import {
  CalendarYearSchema,
  EmailSchema,
  PersonNameSchema,
  RoleSchema,
  SlugSchema,
  TenantLevelSchema,
} from '@tiendo/contracts';
import { z } from 'zod';
import { readSettings } from './env.ts';

function parsed<Schema extends z.ZodType>(schema: Schema, wants: string) {
  return (value: string): z.output<Schema> => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw new InvalidArgumentError(wants);
  };
}

const SLUG = parsed(SlugSchema, 'chữ thường, số và gạch nối, ví dụ nghe-an');

/** Wider than what the platform stores: a range may be left open with a day far away. */
const DAY = parsed(
  z.iso.date().refine((date) => date >= '0001-01-01'),
  'ngày có thật, viết YYYY-MM-DD, ví dụ 2026-01-31',
);
const DAYS = parsed(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/)
    .transform((range) => ({ from: range.slice(0, 10), to: range.slice(12) }))
    .pipe(z.object({ from: z.iso.date(), to: z.iso.date() })),
  'hai ngày có thật, viết YYYY-MM-DD..YYYY-MM-DD',
);
const YEAR = parsed(
  z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .pipe(CalendarYearSchema),
  'năm từ 1900 đến 2200',
);

/** A fault in the command line is thrown, for main to print in one sentence. */
function strict(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .allowExcessArguments(false)
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand(false);
}

function addTenantCommands(program: Command): void {
  const tenant = strict(program.command('tenant')).description('đơn vị dùng nền tảng');
  strict(tenant.command('create'))
    .description('tạo một đơn vị')
    .requiredOption('--slug <slug>', 'tên trong địa chỉ, ví dụ nghe-an', SLUG)
    .requiredOption('--name <name>', 'tên đầy đủ')
    .requiredOption(
      '--level <level>',
      'ministry, province hoặc commune',
      parsed(TenantLevelSchema, TenantLevelSchema.options.join(', ')),
    )
    .option('--parent <slug>', 'đơn vị cấp trên', SLUG)
    .option('--unit-code <code>', 'mã đơn vị hành chính')
    .action(async (options) => {
      const { createTenantCommand } = await import('./commands/create-tenant.ts');
      await createTenantCommand(readSettings(), options);
    });
}

function addUserCommands(program: Command): void {
  const user = strict(program.command('user')).description('người dùng');
  strict(user.command('invite'))
    .description('gửi thư mời một người vào đơn vị')
    .requiredOption('--tenant <slug>', 'đơn vị', SLUG)
    .requiredOption('--email <email>', 'địa chỉ thư', parsed(EmailSchema, 'địa chỉ thư điện tử'))
    .requiredOption('--name <name>', 'họ và tên', parsed(PersonNameSchema, 'ít nhất 2 ký tự'))
    .requiredOption(
      '--role <role>',
      RoleSchema.options.join(', '),
      parsed(RoleSchema, RoleSchema.options.join(', ')),
    )
    .option('--agency <name>', 'cơ quan, khi vai trò cần')
    .action(async (options) => {
      const { inviteUserCommand } = await import('./commands/invite-user.ts');
      await inviteUserCommand(readSettings(), options);
    });
}

function addCalendarCommand(program: Command): void {
  strict(program.command('calendar'))
    .description('kỳ báo cáo và hạn cuối: của tệp lịch, hoặc của một đơn vị trong năm')
    .option(
      '--schedule <file>',
      'tệp JSON có một lịch, hoặc một danh sách lịch; không cần cơ sở dữ liệu',
    )
    .option('--from <date>', 'hạn cuối từ ngày này, YYYY-MM-DD', DAY)
    .option('--to <date>', 'hạn cuối đến ngày này, YYYY-MM-DD', DAY)
    .option('--tenant <slug>', 'đơn vị', SLUG)
    .option('--year <year>', 'năm mà hạn cuối rơi vào', YEAR)
    .option('--json', 'in ra JSON')
    .action(async (options) => {
      const { calendarCommand } = await import('./commands/calendar.ts');
      await calendarCommand(readSettings, options);
    });
}

function addSimulateCommand(program: Command): void {
  strict(program.command('simulate'))
    .description('lịch nhắc của một đơn vị trên ngày giả định; không ghi, không gửi gì')
    .requiredOption('--tenant <slug>', 'đơn vị', SLUG)
    .requiredOption('--from <date>', 'ngày đầu, YYYY-MM-DD', DAY)
    .requiredOption('--to <date>', 'ngày cuối, YYYY-MM-DD', DAY)
    .option('--outage <days>', 'những ngày hệ thống ngừng, YYYY-MM-DD..YYYY-MM-DD', DAYS)
    .option('--json', 'in ra JSON')
    .action(async (options) => {
      const { simulateCommand } = await import('./commands/simulate.ts');
      await simulateCommand(readSettings(), options);
    });
}

function addMailCommand(program: Command): void {
  strict(program.command('mail-bounce'))
    .description('ghi nhận thư bị trả lại (thông báo RFC 3464) do máy chủ thư chuyển vào')
    .argument('<file>', 'tệp thông báo, hoặc - để đọc từ đầu vào')
    .action(async (file) => {
      const { mailBounceCommand } = await import('./commands/mail-bounce.ts');
      await mailBounceCommand(readSettings, file);
    });
}

/** createProgram is the command line of the platform; each command's code is loaded when it runs. */
export function createProgram(): Command {
  const program = strict(new Command('tiendo')).description('Nền tảng Tiến Độ');
  strict(program.command('up'))
    .description('chạy cả nền tảng trên máy này')
    .action(async () => {
      const { up } = await import('./commands/up.ts');
      await up(readSettings());
    });
  strict(program.command('migrate'))
    .description('nâng cấp cơ sở dữ liệu')
    .action(async () => {
      const { migrateCommand } = await import('./commands/migrate.ts');
      await migrateCommand(readSettings());
    });
  const seed = strict(program.command('seed')).description('dữ liệu ban đầu');
  strict(seed.command('demo'))
    .description('nạp dữ liệu minh họa vào cơ sở dữ liệu trống')
    .action(async () => {
      const { seedDemoCommand } = await import('./commands/seed-demo.ts');
      await seedDemoCommand(readSettings());
    });
  addTenantCommands(program);
  addUserCommands(program);
  addCalendarCommand(program);
  addSimulateCommand(program);
  addMailCommand(program);
  strict(program.command('import'))
    .description('đọc kế hoạch từ tệp .docx, .xlsx, .pdf, .txt, .md')
    .argument('<files...>', 'các tệp kế hoạch')
    .option('--json', 'in ra JSON')
    .action(async (files, options) => {
      const { importPlanCommand } = await import('./commands/import-plan.ts');
      await importPlanCommand(files, options);
    });
  return program;
}
