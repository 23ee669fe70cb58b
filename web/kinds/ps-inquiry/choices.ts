/** The catalogue as a list to choose from, under its categories. */
import type { Service } from './setup.ts';

export const CATEGORIES: Record<string, string> = {
  EDUCATION: 'Education',
  IMPLEMENTATION: 'Implementation',
  INTEGRATION: 'Integration',
  MIGRATION: 'Migration',
  CONSULTING: 'Consulting',
};

/** What is no longer offered stays only where it was chosen. */
export const serviceChoices = (services: readonly Service[], chosen = '') =>
  services
    .filter((service) => service.active || service.sku === chosen)
    .map((service) => ({
      value: service.sku,
      label: service.name,
      group: CATEGORIES[service.category] ?? service.category,
    }));
