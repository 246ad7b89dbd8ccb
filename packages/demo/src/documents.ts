import { readFile } from 'node:fs/promises';
import type { PlanTenantSlug } from './plan-seed.ts';

/** PlanDocument is an official plan as a file. */
export interface PlanDocument {
  readonly fileName: string;
  readonly bytes: Buffer;
}

const fileNames: Readonly<Record<PlanTenantSlug, string>> = {
  'thua-thien-hue': 'thua-thien-hue-2024.md',
  'nghe-an': 'nghe-an-2024.txt',
  'binh-thuan': 'binh-thuan-2023-2025.txt',
  'dien-chau': 'dien-chau-2026-2030.txt',
  'kon-tum': 'kon-tum-2015-2020.txt',
};

/** readPlanDocument reads the official document that a tenant's plan is imported from. */
export async function readPlanDocument(slug: PlanTenantSlug): Promise<PlanDocument> {
  const fileName = fileNames[slug];
  return { fileName, bytes: await readFile(new URL(`../documents/${fileName}`, import.meta.url)) };
}
