/**
 * The requests of the trial, as stories: who asked for what, when, and what became of it. All companies and people are
 * invented. Told by `demo.ts` through the verbs, so that the rules of forms and lifecycles hold for them too.
 */
import type { RequestKind } from '../db/schema/requests.ts';
import type { MoveDetails } from '../kinds/define.ts';
import { type DemoClassName, partsOf } from './demoClasses.ts';
import type { DemoActors, DemoName } from './demoPeople.ts';

export interface DemoWorld {
  /** The moment of the first start, from which all is counted. */
  base: Date;
  actors: DemoActors;
  classes: Record<DemoClassName, string>;
}

export type Step =
  | { by: DemoName /** Hours after the step before. */; after: number; action: string; details?: MoveDetails }
  | { by: DemoName; after: number; says: string; internal?: boolean };

export interface Story {
  kind: RequestKind;
  by: DemoName;
  hoursAgo: number;
  answers: Record<string, unknown>;
  restricted?: boolean;
  onBehalfOf?: string;
  steps: Step[];
}

export function demoStories(world: DemoWorld): Story[] {
  return [...trainings(world), ...audits(world), ...inquiries(world)].sort((a, b) => b.hoursAgo - a.hoursAgo);
}

/** `YYYY-MM-DD`, so many days from the base. */
const dayFrom =
  ({ base }: DemoWorld) =>
  (days: number): string =>
    new Date(base.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const attendees = (...names: string[]) =>
  names.map((name) => ({ name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@foyer.example`, role: 'Engineer' }));

function trainings(world: DemoWorld): Story[] {
  const day = dayFrom(world);
  const common = {
    costCentre: 'CC-4410 Engineering',
    managerApproverEmail: 'maren.holt@foyer.example',
    deliveryMode: 'REMOTE',
    timezone: 'Europe/Stockholm',
    language: 'en',
    sessionPattern: 'TWO_HALF_DAYS',
    recordingAllowed: true,
    labRequired: true,
    priority: 'NORMAL',
    shortNoticeAcknowledged: false,
  };
  const options = (days: number[][]) => days.map((parts) => ({ parts: partsOf(world.base, parts, 8, 4) }));
  const proposal = (days: number[][], hostAccount = 'classroom-2'): MoveDetails => ({
    trainerId: world.actors.tom.id,
    hostAccount,
    dateOptions: options(days),
  });
  return [
    {
      kind: 'TRAINING_SESSION',
      by: 'tess',
      hoursAgo: 46 * 24,
      answers: {
        ...common,
        title: 'Basics for the newcomers of the payments team',
        businessJustification:
          'Five people joined from a product that was built on other tools. They should work alone after a month.',
        teamName: 'Payments',
        courseSku: 'PS-BAS',
        attendeeCount: 5,
        attendees: attendees('Ilse Brandt', 'Jonas Weber', 'Mira Kovac', 'Pavel Novotny', 'Sofia Marino'),
        experienceLevel: 'NONE',
        preferredWindows: [{ start: day(-8), end: day(-2) }],
      },
      steps: [
        { by: 'cora', after: 5, action: 'take' },
        { by: 'cora', after: 20, action: 'plan' },
        {
          by: 'cora',
          after: 24,
          action: 'proposeDates',
          details: proposal([
            [-6, -5],
            [-13, -12],
          ]),
        },
        { by: 'tess', after: 26, action: 'acceptDates', details: { dateOption: 1 } },
        { by: 'cora', after: 41 * 24, action: 'deliver', details: { attendedCount: 5 } },
        { by: 'cora', after: 20, action: 'close' },
        { by: 'tess', after: 2, says: 'Thank you, the team was happy with it. Tom answered every question.' },
      ],
    },
    {
      kind: 'TRAINING_SESSION',
      by: 'tess',
      hoursAgo: 9 * 24,
      answers: {
        ...common,
        title: 'Pipelines for the platform team',
        businessJustification:
          'The team takes over the build pipelines of four products and has to change them safely from next quarter on.',
        teamName: 'Platform',
        courseSku: 'PS-CICD',
        attendeeCount: 8,
        attendees: attendees(
          'Ana Petrova',
          'Ben Adeyemi',
          'Clara Dubois',
          'Dario Conti',
          'Elin Berg',
          'Felix Braun',
          'Greta Lund',
          'Hugo Martin',
        ),
        experienceLevel: 'INTERMEDIATE',
        preferredWindows: [{ start: day(40), end: day(55) }],
      },
      steps: [
        { by: 'cora', after: 3, action: 'take' },
        {
          by: 'cora',
          after: 22,
          says: 'Tom is free in both weeks; the host account is the tight one.',
          internal: true,
        },
        { by: 'cora', after: 24, action: 'plan' },
        {
          by: 'cora',
          after: 20,
          action: 'proposeDates',
          details: proposal([
            [50, 51],
            [57, 58],
          ]),
        },
        { by: 'tess', after: 30, action: 'acceptDates', details: { dateOption: 1 } },
      ],
    },
    {
      kind: 'TRAINING_SESSION',
      by: 'tess',
      hoursAgo: 5 * 24,
      answers: {
        ...common,
        title: 'Planning and boards for product managers',
        businessJustification:
          'Product managers keep plans in spreadsheets beside the product. They should plan where the work is.',
        teamName: 'Product',
        courseSku: 'PS-PM',
        attendeeCount: 10,
        attendees: attendees('Nora Fischer', 'Oscar Lind', 'Paula Reyes'),
        experienceLevel: 'BASIC',
        labRequired: false,
        preferredWindows: [{ start: day(45), end: day(70) }],
      },
      steps: [
        { by: 'cora', after: 4, action: 'take' },
        { by: 'cora', after: 24, action: 'plan' },
        {
          by: 'cora',
          after: 60,
          action: 'proposeDates',
          details: proposal([
            [59, 60],
            [64, 65],
            [66, 67],
          ]),
        },
      ],
    },
    {
      kind: 'TRAINING_SESSION',
      by: 'tess',
      hoursAgo: 50,
      answers: {
        ...common,
        title: 'Security scanning for the web team',
        businessJustification:
          'An outside review found things that scanning would have found. The team should read and act on its results.',
        teamName: 'Web',
        courseSku: 'PS-SEC',
        attendeeCount: 16,
        largeGroupPlan: 'SPLIT_CLASSES',
        attendees: attendees('Quinn Harper', 'Rita Sousa'),
        experienceLevel: 'MIXED',
        preferredWindows: [{ start: day(40), end: day(60) }],
        priority: 'HIGH',
        deadlineReason: 'The next review is in three months.',
      },
      steps: [
        { by: 'cora', after: 6, action: 'take' },
        {
          by: 'cora',
          after: 20,
          action: 'ask',
          details: {
            question: 'Which eight of the sixteen should come to the first class? Please put them on the roster.',
          },
        },
      ],
    },
    {
      kind: 'TRAINING_SESSION',
      by: 'tess',
      hoursAgo: 7,
      answers: {
        ...common,
        title: 'A course for the new data team, not sure which',
        businessJustification:
          'The team of analysts will keep its notebooks under version control and review them like code.',
        teamName: 'Data',
        courseSku: null,
        attendeeCount: 7,
        attendees: [],
        experienceLevel: 'NONE',
        preferredWindows: [{ start: day(30), end: day(60) }],
        accessibilityNeeds: 'One person needs live captions.',
      },
      steps: [],
    },
    {
      kind: 'TRAINING_SESSION',
      by: 'cora',
      onBehalfOf: 'tess@foyer.example',
      hoursAgo: 30,
      restricted: true,
      answers: {
        ...common,
        title: 'Administration for the public sector operations team',
        businessJustification:
          'The team runs an installation of its own for a public customer and had two outages after upgrades.',
        teamName: 'Public sector operations',
        courseSku: 'PS-ADM',
        attendeeCount: 4,
        attendees: attendees('Sam Whitfield', 'Terry Boone'),
        experienceLevel: 'ADVANCED',
        timezone: 'America/New_York',
        recordingAllowed: false,
        preferredWindows: [{ start: day(50), end: day(80) }],
      },
      steps: [{ by: 'colin', after: 4, action: 'take' }],
    },
  ];
}

function audits(world: DemoWorld): Story[] {
  const day = dayFrom(world);
  const common = {
    observerRole: 'SALES',
    managerEmail: 'maren.holt@foyer.example',
    purpose: 'PRODUCT_KNOWLEDGE',
    partsWanted: 'ALL_PARTS',
    selectedParts: [],
    language: 'en',
    conductAcknowledged: true,
    clearanceAttested: false,
  };
  return [
    {
      kind: 'AUDIT_ATTENDANCE',
      by: 'ravi',
      hoursAgo: 15 * 24,
      answers: { ...common, classSessionId: world.classes.basicsPast },
      steps: [
        { by: 'cora', after: 8, action: 'take' },
        { by: 'cora', after: 16, action: 'match' },
        {
          by: 'cora',
          after: 20,
          action: 'confirm',
          details: { registrationLink: 'https://classroom.example/join/7f3a-ravi' },
        },
        { by: 'cora', after: 10 * 24, action: 'attended' },
      ],
    },
    {
      kind: 'AUDIT_ATTENDANCE',
      by: 'ravi',
      hoursAgo: 4 * 24,
      answers: { ...common, purpose: 'ACCOUNT_SUPPORT', classSessionId: world.classes.basics },
      steps: [
        { by: 'cora', after: 5, action: 'take' },
        { by: 'cora', after: 18, action: 'match' },
        {
          by: 'cora',
          after: 22,
          action: 'confirm',
          details: { registrationLink: 'https://classroom.example/join/c41d-ravi' },
        },
      ],
    },
    {
      kind: 'AUDIT_ATTENDANCE',
      by: 'tara',
      hoursAgo: 28,
      answers: {
        ...common,
        observerRole: 'SOLUTIONS_ARCHITECT',
        purpose: 'TRAINER_CERTIFICATION',
        certificationRecord: 'CERT-2291',
        courseSku: 'PS-CICD',
        window: { start: day(14), end: day(45) },
      },
      steps: [{ by: 'cora', after: 3, action: 'take' }],
    },
    {
      kind: 'AUDIT_ATTENDANCE',
      by: 'tess',
      hoursAgo: 6 * 24,
      answers: {
        ...common,
        observerRole: 'ENGINEERING',
        purpose: 'ONBOARDING',
        classSessionId: world.classes.planning,
      },
      steps: [{ by: 'tess', after: 30, action: 'withdraw', details: { reason: 'I am away in that week after all.' } }],
    },
  ];
}

function inquiries(world: DemoWorld): Story[] {
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
        {
          by: 'emil',
          after: 3,
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
      steps: [{ by: 'emil', after: 4, action: 'startScoping' }],
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
