/** Training sessions of the trial, one per state worth seeing. All people are invented. */
import type { MoveDetails } from '../kinds/define.ts';
import { partsOf } from './demoClasses.ts';
import { type DemoWorld, dayFrom, type Story } from './demoStory.ts';

const attendees = (...names: string[]) =>
  names.map((name) => ({ name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@foyer.example`, role: 'Engineer' }));

export function trainings(world: DemoWorld): Story[] {
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
        preferredWindows: [{ start: day(-24), end: day(-14) }],
        shortNoticeAcknowledged: true,
      },
      steps: [
        { by: 'cora', after: 5, action: 'take' },
        { by: 'cora', after: 20, action: 'plan' },
        {
          by: 'cora',
          after: 24,
          action: 'proposeDates',
          details: proposal([
            [-20, -19],
            [-27, -26],
          ]),
        },
        { by: 'tess', after: 26, action: 'acceptDates', details: { dateOption: 1 } },
        { by: 'cora', after: 29 * 24, action: 'deliver', details: { attendedCount: 5 } },
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
            [71, 72],
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
      by: 'colin',
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
