import { fileURLToPath } from 'node:url';
import { PlanDraftSchema } from '@tiendo/contracts';
import { afterEach, expect, test, vi } from 'vitest';
import { importPlanCommand } from './import-plan.ts';

const documents = new URL('../../../../packages/plan-import/test/documents/', import.meta.url);
const plan = fileURLToPath(new URL('traffic-commune.txt', documents));
const other = fileURLToPath(new URL('../../package.json', import.meta.url));

function printed(): { text: () => string } {
  const spy = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return { text: () => spy.mock.calls.map((call) => call.join(' ')).join('\n') };
}

afterEach(() => vi.restoreAllMocks());

test('prints one object for one file and an array for several', async () => {
  const out = printed();
  await importPlanCommand([plan], { json: true });
  expect(PlanDraftSchema.parse(JSON.parse(out.text())).targets).toHaveLength(4);
  const both = printed();
  both.text();
  vi.mocked(console.log).mockClear();
  await importPlanCommand([plan, plan], { json: true });
  expect(JSON.parse(both.text())).toHaveLength(2);
});

test('prints a summary with the warnings for a person', async () => {
  const out = printed();
  await importPlanCommand([plan], {});
  expect(out.text()).toContain('Công an phường: thực hiện, 1 nhiệm vụ');
  expect(out.text()).toContain('(document_number_missing)');
});

test('fails with 1 when nothing is recognisable and with 2 when there is no such file', async () => {
  printed();
  await expect(importPlanCommand([other], { json: true })).rejects.toMatchObject({ exitCode: 1 });
  await expect(importPlanCommand(['/no/such/file.docx'], {})).rejects.toMatchObject({
    exitCode: 2,
  });
});
