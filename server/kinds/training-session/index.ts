/** A training session for a team, asked for by its lead. */
import { loadOfferings } from '../../catalogue/catalogue.ts';
import { dayOf } from '../days.ts';
import { defineKind } from '../define.ts';
import { textsOf } from '../words.ts';
import { describeTraining } from './describe.ts';
import { loadTrainingFacts, trainingMoved } from './facts.ts';
import { adviseTraining, type TrainingAnswers, type TrainingContext, validateTraining } from './form.ts';
import { trainingLifecycle } from './lifecycle.ts';
import type { TrainingFacts } from './work.ts';

export const trainingSession = defineKind<TrainingAnswers, TrainingFacts, TrainingContext>({
  kind: 'TRAINING_SESSION',
  typeName: 'TrainingSessionRequest',
  label: 'Training session',
  description: 'A training session for your team, held by one of our trainers, remotely or at your site.',
  usualTime:
    'A coordinator gets in touch within two business days. From there to the first day it usually takes three to six weeks.',
  decidedBy: 'A coordinator of Professional Services, as far as trainers are free: customer bookings come first.',
  deskRoles: ['COORDINATOR'],
  lifecycle: trainingLifecycle,
  async loadFormContexts(db, asked, now) {
    const offerings = await loadOfferings(db);
    const nameOf = (sku: string) => offerings.find((o) => o.sku === sku)?.name ?? sku;
    const courses = offerings
      .filter((o) => o.isCourse)
      .map((o) => ({ ...o, prerequisites: o.prerequisites.map((sku) => ({ sku, name: nameOf(sku) })) }));
    return asked.map(({ env }) => ({
      today: dayOf(now),
      courses,
      internalDomains: [...env.internalDomains],
      requesterEmail: env.requesterEmail,
      seminarSeats: env.figures.seminarSeats,
      linksAheadDays: env.figures.linksAheadDays,
    }));
  },
  validate: validateTraining,
  advise: adviseTraining,
  titleOf: (answers) => answers.title,
  searchTextOf: textsOf,
  companyOf: (answers) => answers.teamName,
  describe: describeTraining,
  mayRequest: ({ roles }, { teamLeadRequired }) =>
    !teamLeadRequired || roles.includes('TEAM_LEAD')
      ? null
      : {
          code: 'TEAM_LEAD_ONLY',
          message: 'Training sessions are asked for by team leads.',
          fix: 'Ask your team lead to submit the request, or an administrator to grant you the role.',
        },
  loadFacts: loadTrainingFacts,
  onMoved: trainingMoved,
});
