import { router } from '#app/trpc.ts';
import { listAudit } from './list-audit.ts';

export const auditRouter = router({
  listAudit,
});
