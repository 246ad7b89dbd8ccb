import { CreatePlanSchema, SlugSchema } from '@tiendo/contracts';
import { describe, expect, it } from 'vitest';
import { currentPlanFor } from './current-plan.ts';
import { planTenantSlugs } from './plan-seed.ts';
import type { ReviewedAgency } from './review-seed.ts';
import { planReviews } from './reviews/index.ts';
import { standingMandates, tenants } from './tenants.ts';

const plans = planTenantSlugs.map((slug) => currentPlanFor(slug, '2026-11-22'));
const reviews = Object.values(planReviews);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

describe.each(plans)('$title', (plan) => {
  const known = new Set(plan.agencies.map((agency) => agency.key));
  const headings = plan.assignments;
  const tasks = headings.flatMap((heading) => heading.tasks);

  it('refers only to its own agencies', () => {
    const named = [
      ...headings.flatMap((heading) => heading.agencyKeys),
      ...tasks.flatMap((task) => task.coordinating ?? []),
      ...plan.targets.map((target) => target.ownerAgencyKey),
      ...plan.reporting.flatMap((rule) => rule.reporter),
      ...plan.reporting.flatMap((rule) =>
        'agencyKey' in rule.recipient ? rule.recipient.agencyKey : [],
      ),
    ];
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  it('gives an agency one role in a task', () => {
    for (const { agencyKeys, tasks: list } of headings) {
      for (const task of list)
        expect(repeated([...agencyKeys, ...(task.coordinating ?? [])])).toEqual([]);
    }
  });

  it('uses no key twice', () => {
    expect(repeated([...known])).toEqual([]);
    expect(repeated(tasks.map((task) => task.key))).toEqual([]);
    expect(repeated(plan.targets.map((target) => target.key))).toEqual([]);
    expect(repeated(plan.reporting.map((rule) => rule.key))).toEqual([]);
    expect(repeated(plan.legalBases.map((item) => item.number))).toEqual([]);
  });

  it('has one standing body', () => {
    expect(plan.agencies.filter((agency) => agency.standingBody === true)).toHaveLength(1);
  });

  it('has a head that the product accepts', () => {
    const parsed = CreatePlanSchema.safeParse({
      title: plan.title,
      documentNumber: plan.documentNumber,
      issuedBy: plan.issuedBy,
      issuedOn: plan.issuedOn,
      periodFrom: plan.period.from,
      periodTo: plan.period.to,
      summary: plan.objectives,
      legalBases: plan.legalBases.map(({ number, title, kind }) => ({
        documentNumber: number,
        title,
        kind,
      })),
    });
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('fits the lengths that the product accepts', () => {
    const tooLong = (texts: readonly string[], limit: number) =>
      texts.filter((text) => text.length > limit);
    expect(
      tooLong(
        plan.agencies.map((agency) => agency.name),
        300,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        plan.agencies.map((agency) => agency.shortName),
        80,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        plan.targets.map((target) => target.title),
        500,
      ),
    ).toEqual([]);
  });
});

describe('all texts', () => {
  const texts = textsIn([planReviews, tenants]);

  it('are composed (NFC), trimmed and not empty', () => {
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('are as clean in the current plans, where only an answer of "nothing to report" may be empty', () => {
    const withoutReports = plans.map(({ reports: _reports, ...rest }) => rest);
    const current = textsIn(withoutReports);
    expect(
      current.filter(
        (text) => text !== text.normalize('NFC') || text.trim() !== text || text === '',
      ),
    ).toEqual([]);
  });

  it('carry no damage from a text layer', () => {
    expect(texts.filter((text) => /\uFFFD| {2}|\n/.test(text))).toEqual([]);
  });
});

describe('tenants', () => {
  it('stand under a parent that comes before them', () => {
    tenants.forEach((tenant, at) => {
      expect(SlugSchema.safeParse(tenant.slug).success).toBe(true);
      const earlier: readonly (string | null)[] = [
        null,
        ...tenants.slice(0, at).map((item) => item.slug),
      ];
      expect(earlier).toContain(tenant.parentSlug);
    });
    expect(tenants.map((tenant) => `${tenant.slug} ${tenant.level} ${tenant.parentSlug}`)).toEqual([
      'bo-cong-an ministry null',
      'thua-thien-hue province bo-cong-an',
      'nghe-an province bo-cong-an',
      'binh-thuan province bo-cong-an',
      'kon-tum province bo-cong-an',
      'dien-chau commune nghe-an',
    ]);
  });

  it.each(plans)('$tenantSlug has one standing body of today', ({ tenantSlug, agencies }) => {
    const holder = agencies.filter((agency) => agency.standingBody === true);
    expect(holder.map((agency) => agency.kind)).toEqual(['police']);
    const today = standingMandates.filter(
      (mandate) => mandate.tenantSlug === tenantSlug && mandate.validTo === null,
    );
    expect(today.map((mandate) => mandate.agencyKey)).toEqual(holder.map((agency) => agency.key));
  });
});

describe.each(reviews)('the review of $tenantSlug', (review) => {
  const names = review.agencies.map((agency) => agency.name);

  it('names each agency, document and rule once', () => {
    expect(repeated(names)).toEqual([]);
    expect(repeated(review.legalBases.map((item) => item.number))).toEqual([]);
    expect(repeated(review.coordinating.map(([task]) => task))).toEqual([]);
    expect(repeated(review.reporters.map(([rule]) => String(rule)))).toEqual([]);
  });

  it('refers only to its own agencies', () => {
    const referred = [
      ...review.owners,
      ...review.coordinating.flatMap(([, agencies]) => agencies),
      ...review.reporters.flatMap(([, agencies]) => agencies),
      ...review.added.flatMap(({ agency, coordinating }) => [agency, ...coordinating]),
    ];
    expect(referred.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('calls an agency that a plan of this year names as well by the same short name and kind', () => {
    const { agencies } = currentPlanFor(review.tenantSlug, '2026-11-22');
    const called = ({ name, shortName, kind }: ReviewedAgency) =>
      `${name} | ${shortName} | ${kind}`;
    const shared = agencies.filter((agency) => names.includes(agency.name)).map(called);
    expect(review.agencies.map(called)).toEqual(expect.arrayContaining(shared));
  });
});
