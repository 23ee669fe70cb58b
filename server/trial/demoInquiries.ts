/** Inquiries of the trial, of all four types. All companies are invented. */
import { type DemoWorld, dayFrom, type Story } from './demoStory.ts';

export function inquiries(world: DemoWorld): Story[] {
  const day = dayFrom(world);
  const common = {
    inquirerRole: 'ACCOUNT_EXECUTIVE',
    region: 'EMEA',
    segment: 'ENTERPRISE',
    dealStage: 'SCOPING',
    partnerInvolved: false,
    customerName: 'Nordhafen Logistik',
    deploymentType: 'SELF_MANAGED',
    licenceTier: 'PREMIUM',
  };
  return [
    {
      kind: 'PS_INQUIRY',
      by: 'ravi',
      hoursAgo: 60,
      answers: {
        ...common,
        inquiryType: 'GENERAL',
        summary: 'Do course prices include the lab?',
        customerName: null,
        deploymentType: null,
        licenceTier: null,
        question:
          'A customer asks whether the lab environment is part of the price of a course or comes on top. What do I tell them?',
        topic: 'PRICING',
      },
      steps: [
        { by: 'emil', after: 1, action: 'take' },
        {
          by: 'emil',
          after: 2,
          action: 'answer',
          details: { answer: 'It is included. Each attendee gets an invitation code that works for a few weeks.' },
        },
        { by: 'ravi', after: 2, action: 'close' },
      ],
    },
    {
      kind: 'PS_INQUIRY',
      by: 'ravi',
      hoursAgo: 3 * 24,
      answers: {
        ...common,
        inquiryType: 'STANDARD',
        summary: 'Quick start and two courses for Nordhafen',
        opportunityId: 'OPP-20418',
        dealStage: 'PROPOSAL',
        desiredStart: day(45),
        lines: [
          { sku: 'PS-IMPL-QS', quantity: 1, deliveryMode: 'REMOTE', extraSeats: 0 },
          { sku: 'PS-BAS', quantity: 2, deliveryMode: 'REMOTE', extraSeats: 3 },
        ],
        serviceDescriptionReviewed: true,
        partnerSale: false,
      },
      steps: [
        { by: 'emil', after: 6, action: 'take' },
        { by: 'emil', after: 12, action: 'validate', details: { approvalConfirmed: true } },
        { by: 'emil', after: 20, action: 'addToQuote', details: { orderReference: 'Q-77120' } },
        { by: 'ravi', after: 3, says: 'The quote went out. They want to sign before the end of the month.' },
      ],
    },
    {
      kind: 'PS_INQUIRY',
      by: 'ravi',
      hoursAgo: 26,
      answers: {
        ...common,
        inquiryType: 'CUSTOM',
        summary: 'Move 240 repositories and their pipelines',
        customerName: 'Ostrava Steelworks',
        opportunityId: 'OPP-20533',
        deploymentType: 'SAAS',
        licenceTier: 'ULTIMATE',
        desiredStart: day(60),
        serviceTypes: ['SCM_MIGRATION', 'CI_MIGRATION'],
        scopeNotes:
          'They run three source systems since a merger and want one. Downtime only at weekends. The pipelines should come along.',
        migration: {
          sources: 'Two Bitbucket servers, one Subversion',
          destination: 'SAAS',
          users: 900,
          repositories: 240,
          repositoriesOver5Gb: 3,
        },
        ciMigration: { instances: 4, location: 'Own data centre', jobs: 1300 },
      },
      steps: [
        { by: 'emil', after: 4, action: 'take' },
        { by: 'emil', after: 15, action: 'startScoping' },
      ],
    },
    {
      kind: 'PS_INQUIRY',
      by: 'ravi',
      hoursAgo: 5,
      answers: {
        ...common,
        inquiryType: 'LEAD_TIME',
        summary: 'How soon could an implementation begin?',
        customerName: 'Cobalt Pharmacies',
        region: 'AMER',
        leadTimeSku: 'PS-IMPL-QS-HA',
        hopedForDate: day(40),
        signed: false,
      },
      steps: [],
    },
    {
      kind: 'PS_INQUIRY',
      by: 'ravi',
      hoursAgo: 20,
      restricted: true,
      answers: {
        ...common,
        inquiryType: 'CUSTOM',
        summary: 'Air-gapped installation',
        customerName: 'Bright Harbor County',
        region: 'US_PUBLIC_SECTOR',
        opportunityId: 'OPP-20540',
        deploymentType: 'SELF_MANAGED',
        licenceTier: 'ULTIMATE',
        serviceTypes: ['IMPLEMENTATION'],
        scopeNotes:
          'A new installation without any way to the internet, for about 400 people, in their own data centre.',
        implementation: {
          purpose: 'NEW',
          expectedUsers: 400,
          highAvailability: true,
          airGapped: true,
          host: 'ON_PREMISES',
        },
      },
      steps: [],
    },
    {
      kind: 'PS_INQUIRY',
      by: 'ravi',
      hoursAgo: 8 * 24,
      answers: {
        ...common,
        inquiryType: 'STANDARD',
        summary: 'Health check for a small shop',
        customerName: 'Little Acorn Games',
        segment: 'SMB',
        licenceTier: 'FREE',
        lines: [{ sku: 'PS-HEALTH', quantity: 1, deliveryMode: 'REMOTE', extraSeats: 0 }],
        serviceDescriptionReviewed: false,
        partnerSale: false,
      },
      steps: [
        { by: 'emil', after: 5, action: 'take' },
        {
          by: 'emil',
          after: 2,
          action: 'decline',
          details: {
            reason:
              'Services need a paid licence. A partner near them offers a check for the free tier; I sent you their address.',
          },
        },
      ],
    },
  ];
}
