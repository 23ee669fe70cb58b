/** A colleague's wish to observe a customer's class. */
import { defineKind } from '../define.ts';
import { textsOf } from '../words.ts';
import { describeAudit, titleOfAudit } from './describe.ts';
import { auditMoved, checkAskedOnce, loadAuditContexts, loadAuditFacts } from './facts.ts';
import { type AuditAnswers, type AuditContext, adviseAudit, validateAudit } from './form.ts';
import { auditLifecycle } from './lifecycle.ts';
import type { AuditFacts } from './work.ts';

export const auditAttendance = defineKind<AuditAnswers, AuditFacts, AuditContext>({
  kind: 'AUDIT_ATTENDANCE',
  typeName: 'AuditAttendanceRequest',
  label: 'Audit attendance',
  description: 'A silent seat for yourself in a class that we hold for a customer.',
  usualTime: 'A coordinator answers within two business days. Links come once the customer has agreed.',
  decidedBy: 'A coordinator of Professional Services. The owner of the customer account may object.',
  deskRoles: ['COORDINATOR'],
  lifecycle: auditLifecycle,
  idAnswers: { classSessionId: 'ClassSession' },
  loadFormContexts: loadAuditContexts,
  validate: validateAudit,
  advise: adviseAudit,
  titleOf: titleOfAudit,
  searchTextOf: ({ classSessionId: _, ...answers }) => textsOf(answers),
  // A colleague asks for themself: repeats are looked for among their own.
  companyOf: () => null,
  describe: describeAudit,
  mayRequest: ({ email }, { internalDomains }) =>
    internalDomains.length === 0 || internalDomains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase())
      ? null
      : {
          code: 'COLLEAGUES_ONLY',
          message: 'Only colleagues may observe classes of customers.',
          fix: `Use an address at ${internalDomains.join(' or ')}.`,
        },
  checkSubmission: checkAskedOnce,
  loadFacts: loadAuditFacts,
  onMoved: auditMoved,
});
