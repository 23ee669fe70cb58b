/** Colleagues of the trial who observe customers' classes. */
import { type DemoWorld, dayFrom, type Story } from './demoStory.ts';

export function audits(world: DemoWorld): Story[] {
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
