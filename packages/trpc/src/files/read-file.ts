import { IdSchema } from '@tiendo/contracts';
import { readFile as read } from '@tiendo/core/files';
import { z } from 'zod';
import { tenantProcedure } from '#app/trpc.ts';

/** files.readFile: one evidence file; its bytes are in base64, because the answer is JSON over HTTP and must be the same in process. */
export const readFile = tenantProcedure('file:read')
  .input(z.object({ id: IdSchema }))
  .query(async ({ ctx, input }) => {
    const { bytes, ...file } = await read(ctx.service, ctx.files, input.id);
    return { ...file, base64: Buffer.from(bytes).toString('base64') };
  });
