import { EmailSchema, agencyRoles } from '@tiendo/contracts';
import { describe, expect, it } from 'vitest';
import { currentPlanFor } from './current-plan.ts';
import { people, platformOperator } from './people.ts';
import { planTenantSlugs } from './plan-seed.ts';
import { tenants } from './tenants.ts';

const memberships = people.flatMap((person) =>
  person.memberships.map((membership) => ({ ...membership, email: person.email })),
);

const inTenant = (slug: string) =>
  memberships.filter((membership) => membership.tenantSlug === slug);

describe('people', () => {
  it('have one address each, all of which can receive nothing', () => {
    const emails = [...people.map((person) => person.email), platformOperator.email];
    expect(new Set(emails).size).toBe(emails.length);
    for (const email of emails) {
      expect(email).toMatch(/\.demo\.test$/);
      expect(EmailSchema.parse(email)).toBe(email);
    }
  });

  it('have names of their own, none of them a signatory of a source', () => {
    const names = people.map((person) => person.fullName);
    expect(new Set(names).size).toBe(names.length);
    const signatories = [
      'Nguyễn Thanh Bình',
      'Bùi Đình Long',
      'Nguyễn Minh',
      'Nguyễn Văn Lợi',
      'Lại Xuân Lâm',
    ];
    expect(names.filter((name) => signatories.includes(name))).toEqual([]);
  });

  it('belong to tenants that exist, once in each', () => {
    const slugs = new Set<string>(tenants.map((tenant) => tenant.slug));
    expect(memberships.filter((membership) => !slugs.has(membership.tenantSlug))).toEqual([]);
    const pairs = memberships.map(({ email, tenantSlug }) => `${email} ${tenantSlug}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('staff the ministry with an administrator and analysts only', () => {
    expect(new Set(inTenant('bo-cong-an').map((membership) => membership.role))).toEqual(
      new Set(['admin', 'ministry']),
    );
  });

  it('let one person work in two tenants', () => {
    const several = people.filter((person) => person.memberships.length > 1);
    expect(several.map((person) => person.memberships.map((item) => item.tenantSlug))).toEqual([
      ['dien-chau', 'nghe-an'],
    ]);
  });
});

describe.each(planTenantSlugs)('the people of %s', (slug) => {
  const members = inTenant(slug);
  const { agencies } = currentPlanFor(slug, '2026-11-22');
  const withRole = (role: string) => members.filter((membership) => membership.role === role);

  it('are one administrator, one leader, and one coordinator in the standing body', () => {
    expect(withRole('admin')).toHaveLength(1);
    expect(withRole('leader')).toHaveLength(1);
    const standing = agencies.find((agency) => agency.standingBody === true)?.key;
    expect(withRole('coordinator').map((membership) => membership.agencyKey)).toEqual([standing]);
  });

  it('serve agencies of the current plan: officers in three or more, heads in two', () => {
    const known = new Set(agencies.map((agency) => agency.key));
    const serving = members.filter((membership) => agencyRoles.includes(membership.role));
    expect(serving.filter(({ agencyKey }) => agencyKey === null || !known.has(agencyKey))).toEqual(
      [],
    );
    expect(withRole('agency_officer').length).toBeGreaterThanOrEqual(3);
    expect(withRole('agency_head')).toHaveLength(2);
  });

  it('leave at least one agency without anybody', () => {
    const served = new Set(members.map((membership) => membership.agencyKey));
    expect(agencies.filter((agency) => !served.has(agency.key)).length).toBeGreaterThan(0);
  });
});
