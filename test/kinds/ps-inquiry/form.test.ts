/** The form of an inquiry: every rule of each type with its path and what it says. */
import { describe, expect, it } from 'vitest';
import { LINES_MAX, missingScope, validateInquiry } from '../../../server/kinds/ps-inquiry/form.ts';
import { pathsOf, saidOf } from '../problems.ts';
import { context, custom, general, leadTime, line, migration, standard } from './given.ts';

const check = (raw: object) => validateInquiry(raw, context());
const said = (raw: object) => saidOf(check(raw));
const lines = (...given: object[]) => standard({ lines: given });

describe('the inquiry form', () => {
  it('names everything missing at once, whatever the type', () => {
    const always = ['inquirerRole', 'summary', 'region', 'segment'];
    expect(pathsOf(check({}))).toEqual(['inquiryType', ...always]);
    expect(pathsOf(check({ inquiryType: 'GENERAL' }))).toEqual([...always, 'question']);
    expect(pathsOf(check({ inquiryType: 'STANDARD' }))).toEqual([
      ...always,
      'lines',
      'customerName',
      'deploymentType',
      'licenceTier',
    ]);
    expect(pathsOf(check({ inquiryType: 'CUSTOM' }))).toEqual([
      ...always,
      'serviceTypes',
      'scopeNotes',
      'customerName',
      'deploymentType',
      'licenceTier',
    ]);
    expect(pathsOf(check({ inquiryType: 'LEAD_TIME' }))).toEqual([...always, 'customerName', 'leadTimeSubject']);
  });

  it('keeps a plain question with nothing of the other types', () => {
    expect(check(general({ topic: undefined })).answers).toEqual({
      inquiryType: 'GENERAL',
      inquirerRole: 'ACCOUNT_EXECUTIVE',
      summary: 'Services for Northwind',
      customerName: null,
      opportunityId: null,
      region: 'EMEA',
      segment: 'ENTERPRISE',
      dealStage: 'NONE',
      desiredStart: null,
      partnerInvolved: false,
      deploymentType: 'SELF_MANAGED',
      licenceTier: 'PREMIUM',
      question: 'Do we offer a health check?',
      topic: 'OTHER',
      lines: [],
      serviceDescriptionReviewed: false,
      partnerSale: false,
      serviceTypes: [],
      scopeNotes: null,
      migration: null,
      implementation: null,
      readiness: null,
      ciMigration: null,
      general: null,
      leadTimeSku: null,
      leadTimeSubject: null,
      hopedForDate: null,
      signed: false,
    });
  });

  it('neither checks nor keeps what belongs to another type', () => {
    const { answers } = check(
      general({ lines: [{ sku: '' }], scopeNotes: 'x', migration: { users: -1 }, leadTimeSku: 'PS-NONE' }),
    );
    expect(answers).toMatchObject({ lines: [], scopeNotes: null, migration: null, leadTimeSku: null });
  });

  it('keeps the scoping answers of the services wanted only', () => {
    const { answers } = check(custom({ migration: { users: '5' }, general: { goals: 'Less toil' } }));
    expect(answers?.migration?.users).toBe(5);
    expect(answers?.general).toBeNull();
    expect(check(custom({ migration: { users: '', sources: '' } })).answers?.migration).toBeNull();
  });

  it.each([
    [general({ summary: 'ab' }), 'summary: Use at least 3 characters.'],
    [general({ summary: 'x'.repeat(161) }), 'summary: Use at most 160 characters.'],
    [general({ question: 'Short?' }), 'question: Use at least 10 characters.'],
    [general({ question: 'x'.repeat(5001) }), 'question: Use at most 5000 characters.'],
    [general({ customerName: 'x'.repeat(201) }), 'customerName: Use at most 200 characters.'],
    [general({ desiredStart: '2027-02-28' }), 'desiredStart: This day has passed. Choose today or later.'],
    [general({ desiredStart: '2027-02-30' }), 'desiredStart: Choose a day of the calendar.'],
    [standard({ lines: [] }), 'lines: Add at least one service.'],
    [standard({ lines: Array(LINES_MAX + 1).fill(line()) }), 'lines: Order at most 20 services in one inquiry.'],
    [lines(line({ sku: 'PS-NONE' })), 'lines.0.sku: This is not in the catalogue. Choose another service.'],
    [lines(line({ sku: 'PS-OLD' })), 'lines.0.sku: Old service is no longer offered. Choose another service.'],
    [lines(line(), line()), 'lines.1.sku: This is on the list already. Raise its quantity instead.'],
    [lines(line({ deliveryMode: 'ONSITE' })), 'lines.0.deliveryMode: Health check comes remote only. Choose remote.'],
    [lines(line({ quantity: 0 })), 'lines.0.quantity: Use 1 or more.'],
    [lines(line({ quantity: 1000 })), 'lines.0.quantity: Use at most 999.'],
    [lines(line({ extraSeats: 1 })), 'lines.0.extraSeats: Only classes take extra seats. Leave it at 0.'],
    [custom({ serviceTypes: [] }), 'serviceTypes: Choose at least one kind of service.'],
    [custom({ serviceTypes: ['CI_MIGRATION', 'CI_MIGRATION'] }), 'serviceTypes: Choose each kind of service once.'],
    [custom({ scopeNotes: 'Too little said' }), 'scopeNotes: Use at least 20 characters.'],
    [custom({ migration: { users: -1 } }), 'migration.users: Use 0 or more.'],
    [custom({ migration: { sources: 'x'.repeat(501) } }), 'migration.sources: Use at most 500 characters.'],
    [
      custom({ migration: { repositories: 3, repositoriesOver5Gb: 4 } }),
      'migration.repositoriesOver5Gb: There are 3 repositories in all: these cannot be more.',
    ],
    [leadTime({ leadTimeSku: '' }), 'leadTimeSubject: Choose a service, or say in words what should start.'],
    [
      leadTime({ leadTimeSku: 'PS-OLD' }),
      'leadTimeSku: This is not offered. Choose another service, or say it in words.',
    ],
    [leadTime({ hopedForDate: '2027-02-28' }), 'hopedForDate: This day has passed. Choose today or later.'],
  ])('refuses %j', (raw, message) => {
    expect(said(raw)).toEqual([message]);
  });

  it('takes each type as it should be', () => {
    for (const raw of [general(), standard(), custom(), custom({ migration: migration() }), leadTime()])
      expect(said(raw)).toEqual([]);
    expect(said(leadTime({ leadTimeSku: null, leadTimeSubject: 'The Northwind migration' }))).toEqual([]);
    expect(
      said(lines(line({ sku: 'PS-BAS', extraSeats: 3 }), line({ sku: 'PS-BAS', deliveryMode: 'ONSITE' }))),
    ).toEqual([]);
  });
});

describe('scoping answers a proposal waits for', () => {
  const missing = (types: string[], scopes: object) => missingScope(types, scopes).map((m) => m.path.join('.'));

  it('are all of the services wanted, and none of others', () => {
    expect(missing(['READINESS_CHECK'], {})).toHaveLength(8);
    expect(missing(['READINESS_CHECK', 'CI_MIGRATION'], {})).toHaveLength(16);
    expect(missing(['SCM_MIGRATION'], { migration: migration({ users: null }) })).toEqual(['migration.users']);
  });

  it('count no and nought as answers', () => {
    expect(missing(['SCM_MIGRATION'], { migration: migration() })).toEqual([]);
    expect(missing(['READINESS_CHECK'], { readiness: { testEnvironment: false } })).not.toContain(
      'readiness.testEnvironment',
    );
  });

  it('leave out what does not arise', () => {
    const hosted = migration({ destination: 'SAAS', destinationVersion: null });
    expect(missing(['SCM_MIGRATION'], { migration: hosted })).toEqual([]);
    const cloud = { implementation: { host: 'AWS', highAvailability: false } };
    expect(missing(['IMPLEMENTATION'], cloud)).not.toContain('implementation.hypervisor');
    expect(missing(['IMPLEMENTATION'], cloud)).not.toContain('implementation.gitStorage');
    const own = { implementation: { host: 'ON_PREMISES', highAvailability: true } };
    expect(missing(['IMPLEMENTATION'], own)).toEqual(
      expect.arrayContaining(['implementation.hypervisor', 'implementation.gitStorage']),
    );
  });
});
