import type { TenantTx } from '@tiendo/db';

/**
 * measureTargets gives every target that a report has a figure for its newest figure: that of the latest window among submitted and accepted
 * reports. Called when a report is submitted, and when it is returned, because then its figures no longer count.
 */
export async function measureTargets(tx: TenantTx, reportId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE target t SET latest_numerator = newest.numerator, latest_denominator = newest.denominator,
      latest_on = newest.measured_on
    FROM report_figure mine
    LEFT JOIN LATERAL (
      SELECT f.numerator, f.denominator, least(w.period_to, o.submitted_on) AS measured_on
      FROM report_figure f
      JOIN report r ON r.tenant_id = f.tenant_id AND r.id = f.report_id
      JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
      JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
      WHERE f.tenant_id = mine.tenant_id AND f.target_id = mine.target_id AND f.numerator IS NOT NULL
        AND o.state IN ('submitted', 'accepted')
      ORDER BY w.period_to DESC, o.submitted_on DESC, o.id LIMIT 1
    ) newest ON true
    WHERE mine.tenant_id = ${tx.tenantId}::uuid AND mine.report_id = ${reportId}::uuid
      AND t.tenant_id = ${tx.tenantId}::uuid AND t.id = mine.target_id`;
}
