import type { TenantTx } from '@tiendo/db';

/**
 * measureTargets gives every target that a report has a figure for its newest figure: that of the latest window among submitted and accepted
 * reports, a consolidated one before those it is made of; where every agency gives its share, the sum of the shares of that window. Called when a
 * report is submitted, and when it is returned, because then its figures no longer count.
 */
export async function measureTargets(tx: TenantTx, reportId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE target t SET latest_numerator = newest.numerator, latest_denominator = newest.denominator,
      latest_on = newest.measured_on
    FROM report_figure mine
    JOIN target def ON def.tenant_id = mine.tenant_id AND def.id = mine.target_id
    LEFT JOIN LATERAL (
      SELECT sum(numerator) AS numerator, sum(denominator) AS denominator, max(measured_on) AS measured_on
      FROM (
        SELECT f.numerator, f.denominator, least(w.period_to, o.submitted_on) AS measured_on,
          rank() OVER (ORDER BY w.period_to DESC, s.hop DESC,
            CASE WHEN is_share THEN w.id END,
            CASE WHEN is_share THEN NULL ELSE o.submitted_on END DESC,
            CASE WHEN is_share THEN NULL ELSE o.id END) AS place
        FROM report_figure f
        JOIN report r ON r.tenant_id = f.tenant_id AND r.id = f.report_id
        JOIN obligation o ON o.tenant_id = r.tenant_id AND o.id = r.obligation_id
        JOIN period w ON w.tenant_id = o.tenant_id AND w.id = o.period_id
        JOIN schedule s ON s.tenant_id = w.tenant_id AND s.id = w.schedule_id
        CROSS JOIN LATERAL (SELECT def.every_reporter AND s.hop = 1 AS is_share) kind
        WHERE f.tenant_id = mine.tenant_id AND f.target_id = mine.target_id AND f.numerator IS NOT NULL
          AND o.state IN ('submitted', 'accepted')
      ) figures WHERE place = 1
    ) newest ON true
    WHERE mine.tenant_id = ${tx.tenantId}::uuid AND mine.report_id = ${reportId}::uuid
      AND t.tenant_id = ${tx.tenantId}::uuid AND t.id = mine.target_id`;
}
