/** The routing rules of inquiries: advice to the inquirer, labels for the desk, walls to nobody. */
import { describe, expect, it } from 'vitest';
import { adviseInquiry, validateInquiry } from '../../../server/kinds/ps-inquiry/form.ts';
import { context, custom, general, leadTime, line, migration, standard } from './given.ts';

function advice(raw: object, ctx = context()) {
  const { answers, problems } = validateInquiry(raw, ctx);
  expect(problems).toBeNull();
  return adviseInquiry(answers!, ctx);
}
const codes = (raw: object, ctx = context()) => advice(raw, ctx).map((a) => a.code);
const labels = (raw: object, ctx = context()) => advice(raw, ctx).flatMap((a) => a.label ?? []);
const complete = (more: object = {}) => custom({ migration: migration(), ...more });

describe('advice on an inquiry', () => {
  it('is silent where there is nothing to say', () => {
    expect(codes(general())).toEqual([]);
    expect(codes(standard())).toEqual([]);
    expect(codes(leadTime())).toEqual([]);
    expect(codes(complete())).toEqual(['AUTOMATED_MIGRATION']);
  });

  it.each([
    [standard({ opportunityId: '' }), 'NO_OPPORTUNITY', 'no-opportunity', ['opportunityId']],
    [general({ customerName: 'Northwind' }), 'ACCOUNT_ENGAGEMENT_MANAGER', 'account-question', ['customerName']],
    [complete({ segment: 'SMB' }), 'PARTNER_ROUTE', 'partner-route', ['segment']],
    [standard({ lines: [line({ sku: 'PS-BAS' })], licenceTier: 'FREE' }), 'FREE_TIER', 'free-tier', ['licenceTier']],
    [
      standard({ lines: [line({ sku: 'PS-XPRT' })] }),
      'ENGAGEMENT_MANAGER_APPROVAL',
      'em-approval',
      ['lines', '0', 'sku'],
    ],
    [
      standard({ lines: [line(), line({ sku: 'PS-XPRT' })], partnerSale: true }),
      'PARTNER_SKU',
      'partner-sale',
      ['lines', '1', 'sku'],
    ],
    [
      standard({ serviceDescriptionReviewed: false }),
      'SERVICE_DESCRIPTION',
      'description-unread',
      ['serviceDescriptionReviewed'],
    ],
    [
      complete({ migration: migration({ repositories: 49 }) }),
      'MANUAL_MIGRATION',
      'manual-migration',
      ['migration', 'repositories'],
    ],
    [
      complete({ migration: migration({ repositories: 50 }) }),
      'AUTOMATED_MIGRATION',
      'automated-migration',
      ['migration', 'repositories'],
    ],
    [custom(), 'SCOPE_OPEN', 'scope-open', ['migration']],
    [leadTime({ signed: false }), 'SIGNED_FIRST', undefined, ['signed']],
  ])('of %j is %s', (raw, code, label, field) => {
    expect(advice(raw)).toContainEqual(expect.objectContaining({ code, field, ...(label ? { label } : {}) }));
  });

  it('names the SKU that partners sell', () => {
    const found = advice(standard({ lines: [line({ sku: 'PS-XPRT' })], partnerSale: true })).find(
      (a) => a.code === 'PARTNER_SKU',
    );
    expect(found?.message).toContain('PS-XPRT-ECO');
  });

  it('keeps migrations from self-managed to hosted in house, even for small businesses and with partners', () => {
    const hosted = complete({ migration: migration({ destination: 'SAAS' }), segment: 'SMB', partnerInvolved: true });
    expect(labels(hosted)).toContain('in-house');
    expect(labels(hosted)).not.toContain('partner-route');
    expect(labels({ ...hosted, deploymentType: 'SAAS' })).toContain('partner-route');
  });

  it('lets small businesses order standard services', () => {
    expect(labels(standard({ segment: 'SMB' }))).toEqual([]);
  });

  it('holds implementation back from the free tier, not what is no implementation', () => {
    expect(labels(custom({ serviceTypes: ['IMPLEMENTATION'], licenceTier: 'FREE' }))).toContain('free-tier');
    expect(labels(standard({ licenceTier: 'FREE' }))).toEqual([]);
  });

  it.each([
    ['16.4', '16.6', false],
    ['16.4', '16.7', true],
    ['16.7', '16.4', true],
    ['15.11', '16.0', true],
    ['v16.4.2', '16.5', false],
    ['a fork', '16.5', false],
  ])('from %s to %s warns: %s', (sourceVersion, destinationVersion, warned) => {
    expect(
      codes(complete({ migration: migration({ sourceVersion, destinationVersion }) })).includes('VERSIONS_APART'),
    ).toBe(warned);
  });

  it('says what high availability and other regions bring', () => {
    const given = (implementation: object, licenceTier: string) =>
      codes(custom({ serviceTypes: ['IMPLEMENTATION'], implementation, licenceTier }));
    expect(given({ highAvailability: true }, 'FREE')).toContain('HA_NEEDS_PREMIUM');
    expect(given({ highAvailability: true }, 'PREMIUM')).not.toContain('HA_NEEDS_PREMIUM');
    expect(given({ geoOrDisasterRecovery: true }, 'PREMIUM')).toContain('GEO_ADDS_DAYS');
  });

  it('recalls the mark for the US public sector where it is known to be missing', () => {
    const raw = general({ region: 'US_PUBLIC_SECTOR' });
    expect(codes(raw, context({ restricted: false }))).toEqual(['MARK_RESTRICTED']);
    expect(codes(raw, context({ restricted: true }))).toEqual([]);
    expect(codes(raw)).toEqual([]);
  });
});
