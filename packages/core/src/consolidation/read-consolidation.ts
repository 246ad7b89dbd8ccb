import { CoverageSchema, assertThat, type Coverage, type ObligationState } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import { goesUp } from '#app/published-reports/send-up.ts';
import { mayReadReport } from '#app/reporting/policy.ts';
import { coverageFor, readConsolidated } from './draft-consolidation.ts';
import { readNext } from './read-next.ts';
import { readSources } from './read-sources.ts';

/** ConsolidationView says what a consolidated report rests on, and what has come since it was drafted. */
export interface ConsolidationView {
  /** What the draft rests on; null until it has drafted itself. */
  drafted: Coverage | null;
  /** What it would rest on now. */
  now: Coverage;
  sources: {
    obligationId: string;
    agencyName: string;
    /** Whether this member may open it. */
    mayRead: boolean;
    state: ObligationState;
    nothingToReport: boolean;
  }[];
  /** The report that carries this one on; null for the last. */
  next: { obligationId: string; title: string; state: ObligationState } | null;
  /** Whether it reaches the tenant's superior on the platform by itself. */
  goesUp: boolean;
}

/** readConsolidation gives the reports that a consolidated one is made of. Errors: not_found, forbidden (another agency's). */
export async function readConsolidation(
  ctx: ServiceContext,
  obligationId: string,
): Promise<ConsolidationView> {
  const report = await readConsolidated(ctx.db, obligationId);
  assertThat(mayReadReport(ctx.actor, report.agencyId), 'forbidden');
  const sources = await readSources(ctx.db, report);
  const kept = await ctx.db.report.findFirst({
    where: { tenantId: ctx.db.tenantId, obligationId },
    select: { coverage: true },
  });
  return {
    drafted: CoverageSchema.nullable().parse(kept?.coverage ?? null),
    now: await coverageFor(ctx.db, report.hop, sources),
    sources: sources.map(({ agencyName, state, nothingToReport, ...source }) => ({
      obligationId: source.obligationId,
      agencyName,
      mayRead: mayReadReport(ctx.actor, source.agencyId),
      state,
      nothingToReport,
    })),
    next: await readNext(ctx.db, report),
    goesUp: await goesUp(ctx.db, report),
  };
}
