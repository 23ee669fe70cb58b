/**
 * What a catalogue file may say. Pure. Collects every problem, each a sentence that names the entry, so that a file
 * exported from somewhere else can be mended in one go. Prices are whole minor units: never text, never a float.
 */
import { z } from 'zod';
import { formatMoney } from './money.ts';

/** A year of full-time work; more in a field of hours is something else, usually a price. */
const LONGEST_HOURS = 2_100;
const PRICE_WORDS = /[$€£]|\b(?:USD|EUR|GBP)\b|\d{1,3}(?:[,.]\d{3})+|\b\d{5,}\b/;

const words = (most: number) =>
  z.string('is missing or is not text').trim().min(1, 'is empty').max(most, 'is too long');
const yesNo = z.boolean('is missing, or is neither true nor false');
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`);

const mode = z.strictObject({
  mode: oneOf(['REMOTE', 'ONSITE']),
  priceMinor: z
    .int('must be a whole number of minor units such as 500000, or null when quoted on request; not text, not missing')
    .min(0, 'is negative')
    .nullable(),
  /** The price for readers of the file; must say the same. */
  priceText: z.string('is not text').optional(),
  currency: z.string('is missing').regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD'),
  travelExtra: yesNo,
  duration: words(80).refine((text) => !PRICE_WORDS.test(text), 'holds something that looks like a price'),
  durationHours: z
    .int('must be a whole number of hours, or null where open')
    .min(1, 'must be at least 1')
    .max(LONGEST_HOURS, `is more than ${LONGEST_HOURS} hours, which looks like a price`)
    .nullable(),
});

const entry = z.strictObject({
  sku: z.string('is missing').regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, 'must be of capital letters, digits and hyphens'),
  name: words(120),
  description: words(1000),
  category: oneOf(['EDUCATION', 'IMPLEMENTATION', 'INTEGRATION', 'MIGRATION', 'CONSULTING']),
  isCourse: yesNo,
  maturity: oneOf(['PLANNED', 'MINIMAL', 'VIABLE', 'COMPLETE', 'LOVABLE']),
  chargeModel: oneOf(['FLAT', 'PER_UNIT']),
  unit: words(40),
  classSize: z.int('must be a whole number, or null').min(1, 'must be at least 1').max(1000, 'is too large').nullable(),
  sessionPattern: oneOf(['TWO_HALF_DAYS', 'ONE_DAY', 'FOUR_HALF_DAYS']).nullable(),
  prerequisites: z.array(z.string('holds something that is not a SKU'), 'must be a list of SKUs'),
  prerequisiteNote: words(300).nullable(),
  usualLeadTimeBusinessDays: z.int('must be a whole number of days').min(0, 'is negative').max(500, 'is too large'),
  needsEngagementManagerApproval: yesNo,
  partnerSku: words(60).nullable(),
  modes: z.array(mode, 'must be a list').min(1, 'needs at least one delivery mode'),
});
export type CatalogueEntry = z.infer<typeof entry>;

/** Every entry, or every problem found. */
export function readEntries(json: unknown): { entries: CatalogueEntry[]; problems: string[] } {
  const list = z.object({ offerings: z.array(z.unknown()).min(1) }).safeParse(json);
  if (!list.success) return { entries: [], problems: ['The file must be {"offerings": […]} with at least one entry.'] };
  const problems: string[] = [];
  const entries: CatalogueEntry[] = [];
  list.data.offerings.forEach((raw, index) => {
    const parsed = entry.safeParse(raw);
    if (parsed.success) entries.push(parsed.data);
    else problems.push(...parsed.error.issues.map((issue) => `${nameOf(raw, index)}: ${inWords(raw, issue)}.`));
  });
  // Looked up among all entries, also those with other problems, so that one mistake is not reported twice.
  const skus = list.data.offerings.map((raw) => (raw as { sku?: unknown } | null)?.sku);
  problems.push(...duplicates(skus));
  for (const one of entries) problems.push(...disagreements(one, new Set(skus)));
  return { entries, problems };
}

function nameOf(raw: unknown, index: number): string {
  const { sku, name } = (raw ?? {}) as { sku?: unknown; name?: unknown };
  if (typeof sku === 'string' && sku) return sku;
  return typeof name === 'string' && name ? `Entry ${index + 1} (“${name}”)` : `Entry ${index + 1}`;
}

function inWords(raw: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
  const [field, index, part] = issue.path;
  if (field === 'modes' && typeof index === 'number' && part !== undefined) {
    const given = (raw as { modes?: { mode?: unknown }[] }).modes?.[index]?.mode;
    return `\`${String(part)}\` of ${typeof given === 'string' ? given : `mode ${index + 1}`} ${issue.message}`;
  }
  return field === undefined ? 'is not an object' : `\`${String(field)}\` ${issue.message}`;
}

function duplicates(skus: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  for (const sku of skus) if (typeof sku === 'string') seen.set(sku, (seen.get(sku) ?? 0) + 1);
  return [...seen].filter(([, times]) => times > 1).map(([sku, times]) => `${sku}: occurs ${times} times.`);
}

/** What is well-formed and still cannot be meant. */
function disagreements(one: CatalogueEntry, skus: ReadonlySet<unknown>): string[] {
  const problems: string[] = [];
  for (const { mode: name, priceMinor, priceText, currency } of one.modes) {
    if (priceText === undefined) continue;
    const said = minorUnitsOf(priceText);
    if (said !== priceMinor) {
      const price = priceMinor === null ? 'null' : formatMoney(priceMinor, currency);
      problems.push(`${one.sku}: the price of ${name} is ${price}, but its text says “${priceText}”.`);
    }
  }
  if (new Set(one.modes.map(({ mode: name }) => name)).size < one.modes.length)
    problems.push(`${one.sku}: a delivery mode occurs twice.`);
  for (const sku of one.prerequisites)
    if (!skus.has(sku) || sku === one.sku) problems.push(`${one.sku}: the prerequisite ${sku} is no other entry.`);
  if (one.isCourse && (one.classSize === null || one.sessionPattern === null))
    problems.push(`${one.sku}: a course needs \`classSize\` and \`sessionPattern\`.`);
  return problems;
}

/** The first amount in a text such as `USD 5,000 + travel`, in hundredths; null where there is none. */
function minorUnitsOf(text: string): number | null {
  const match = /(\d[\d,]*)(?:\.(\d{2}))?/.exec(text);
  return match ? Number(match[1]!.replaceAll(',', '')) * 100 + Number(match[2] ?? 0) : null;
}
