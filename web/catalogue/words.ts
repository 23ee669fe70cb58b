/** Words for what the catalogue holds. */
import type {
  ChargeModel,
  DeliveryMode,
  OfferingCategory,
  OfferingMaturity,
  SessionPattern,
} from '../graphql/generated/graphql.ts';

export const categoryWords: Record<OfferingCategory, { label: string; hint: string }> = {
  EDUCATION: { label: 'Education', hint: 'Courses and workshops for teams' },
  IMPLEMENTATION: { label: 'Implementation', hint: 'Installing and scaling' },
  INTEGRATION: { label: 'Integration', hint: 'Connecting other tools' },
  MIGRATION: { label: 'Migration', hint: 'Moving from elsewhere' },
  CONSULTING: { label: 'Consulting', hint: 'Experts by the block or the year' },
};

export const categories = Object.keys(categoryWords) as OfferingCategory[];

export const modeWords: Record<DeliveryMode, string> = { REMOTE: 'Remote', ONSITE: 'On site' };

export const maturityWords: Record<OfferingMaturity, string> = {
  PLANNED: 'Planned',
  MINIMAL: 'First deliveries',
  VIABLE: 'Repeatable',
  COMPLETE: 'Complete material',
  LOVABLE: 'Well loved',
};

export const patternWords: Record<SessionPattern, string> = {
  TWO_HALF_DAYS: 'Two half days',
  ONE_DAY: 'One full day',
  FOUR_HALF_DAYS: 'Four half days',
};

/** What a price buys, where it is not the whole. */
export const perUnit = (offering: { chargeModel: ChargeModel; unit: string }): string =>
  offering.chargeModel === 'PER_UNIT' ? `per ${offering.unit}` : '';

/** Business days as people say them. */
export function leadTimeWords(businessDays: number): string {
  if (businessDays <= 0) return 'At once';
  if (businessDays < 10) return `${businessDays} business ${businessDays === 1 ? 'day' : 'days'}`;
  const weeks = Math.round(businessDays / 5);
  return `About ${weeks} weeks`;
}
