import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeActor, makeTenant, type TestDatabase } from '@tiendo/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openInstallation, type TestInstallation } from '../../test/installation.ts';
import type { Settings } from '../env.ts';
import { mailBounceCommand } from './mail-bounce.ts';

let installation: TestInstallation;
let place: TestDatabase;
let folder: string;
let settings: Settings;
beforeAll(async () => {
  installation = await openInstallation();
  ({ place, folder, settings } = installation);
  // The one that is looked for stands among others.
  for (let i = 0; i < 3; i += 1) await makeTenant(place.database);
});
afterAll(() => installation.close());
afterEach(() => vi.restoreAllMocks());

interface Notice {
  messageId: string;
  action?: string;
  status?: string;
  original?: string;
}

function notice({ messageId, action = 'failed', status = '5.1.1', original }: Notice): string {
  return `From: MAILER-DAEMON@mx.example
To: khong-tra-loi@tiendo.test
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="phan"

--phan
Content-Type: text/plain; charset=us-ascii

The mail system could not deliver your message.

--phan
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; can-bo@so.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} <can-bo@so.example>: Recipient
    address rejected

--phan
Content-Type: ${original ?? 'message/rfc822'}

Received: from tiendo.test
Message-ID:
 ${messageId}
Subject: =?utf-8?Q?Nh=E1=BA=AFc?=

--phan--
`.replaceAll('\n', '\r\n');
}

/** A member to whom one mail went, and the command as a mail server calls it. */
async function mailed() {
  const tenant = await makeTenant(place.database);
  const member = await makeActor(place.database, tenant, { role: 'agency_officer' });
  const [message] = await place.inspect<{ id: string }>(
    `INSERT INTO message (tenant_id, id, member_id, send_on, recipient, subject, body_text, body_html, mail_id, state, attempts, sent_at)
     SELECT $1, id, $2, '2026-06-14', upper($3), 'Nhắc việc', '', '', id || '@tiendo.test', 'sent', 1, now()
     FROM gen_random_uuid() AS id RETURNING id`,
    [tenant.id, member.memberId, member.email],
  );
  const id = message?.id ?? '';
  const state = async () => {
    const [row] = await place.inspect<{
      bounced: boolean;
      why: string | null;
      noted: number;
      events: number;
    }>(
      `SELECT m.email_bounced_at IS NOT NULL AS bounced, m.email_bounce AS why,
         (SELECT count(*)::int FROM delivery WHERE message_id = $2 AND outcome = 'bounced') AS noted,
         (SELECT count(*)::int FROM outbox_event WHERE tenant_id = m.tenant_id AND kind = 'reminders.replan') AS events
       FROM member m WHERE m.id = $1`,
      [member.memberId, id],
    );
    return row;
  };
  return { id, messageId: `<${id}@tiendo.test>`, memberId: member.memberId, state };
}

async function run(...texts: string[]): Promise<string[]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (const text of texts) {
    await mailBounceCommand(
      () => settings,
      '-',
      (async function* () {
        yield Buffer.from(text);
      })(),
    );
  }
  const said = log.mock.calls.flat().map(String);
  log.mockRestore();
  return said;
}

const untouched = { bounced: false, why: null, noted: 0, events: 0 };

describe('a mail that came back for good', () => {
  test.each(['message/rfc822', 'text/rfc822-headers'])(
    'flags the address, once however often the notice comes (%s)',
    async (original) => {
      const { messageId, state } = await mailed();
      const text = notice({ messageId, original });
      const [first, second] = await run(text, text);
      expect(first).toContain('Đã ghi nhận thư bị trả lại');
      expect(second).toContain('trước đó');
      expect(await state()).toEqual({
        bounced: true,
        why: '5.1.1: 550 5.1.1 <can-bo@so.example>: Recipient address rejected',
        noted: 1,
        events: 1,
      });
    },
  );

  test('is noted, but a new address of the person is not blamed', async () => {
    const { messageId, memberId, state } = await mailed();
    await place.inspect(`UPDATE member SET email = 'moi@so.example' WHERE id = $1`, [memberId]);
    await run(notice({ messageId }));
    expect(await state()).toEqual({ ...untouched, noted: 1, events: 1 });
  });

  test('may lie in a file', async () => {
    const { messageId, state } = await mailed();
    const file = join(folder, 'tra-lai.eml');
    await writeFile(file, notice({ messageId }));
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await mailBounceCommand(() => settings, file);
    expect((await state())?.bounced).toBe(true);
  });
});

describe('what changes nothing', () => {
  test.each<[string, (id: string) => Notice]>([
    ['a delay', (id) => ({ messageId: `<${id}@tiendo.test>`, action: 'delayed', status: '4.4.1' })],
    ['a failure that may pass', (id) => ({ messageId: `<${id}@tiendo.test>`, status: '4.2.2' })],
    [
      'a success',
      (id) => ({ messageId: `<${id}@tiendo.test>`, action: 'delivered', status: '2.0.0' }),
    ],
    ['a mail of another installation', (id) => ({ messageId: `<${id}@elsewhere.example>` })],
    ['a mail of somebody else', () => ({ messageId: '<hello@elsewhere.example>' })],
  ])('%s', async (_, of) => {
    const { id, state } = await mailed();
    const said = await run(notice(of(id)));
    expect(said.join()).toContain('không có gì thay đổi');
    expect(await state()).toEqual(untouched);
  });

  test.each<[string, string]>([
    ['an ordinary mail', 'From: a@b.example\r\nSubject: hello\r\n\r\nhi\r\n'],
    ['nothing', ''],
    ['noise', '\u0000\u0001\r\n\r\n\uffff'],
    [
      'a notice without the mail',
      notice({ messageId: '' }).replace(/Message-ID:[^]*?\r\nSubject/, 'Subject'),
    ],
  ])('%s fails with a sentence and exit 1', async (_, text) => {
    await expect(run(text)).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('RFC 3464'),
    });
  });

  test('a notice without end, and a file that is not there', async () => {
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(1_000_000);
    })();
    await expect(mailBounceCommand(() => settings, '-', endless)).rejects.toMatchObject({
      exitCode: 1,
    });
    await expect(mailBounceCommand(() => settings, '/không/có.eml')).rejects.toMatchObject({
      exitCode: 2,
    });
  });
});
