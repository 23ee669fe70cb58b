/** Figures of the field (README, Figures): thresholds that a desk may set otherwise. */
export interface Figures {
  /** Days after closing within which a request may be reopened. */
  reopenDays: number;
  /** Business days after which an open question to the requester is repeated. */
  questionReminderBusinessDays: number;
  /** Business days after which an answered inquiry closes by itself. */
  answeredCloseBusinessDays: number;
  /** Business days a proposal of dates stands. */
  datesExpireBusinessDays: number;
  /** Days ahead of a class by which registration links must be out. */
  linksAheadDays: number;
  /** Days since submission before a training may go to the backlog. */
  backlogAfterDays: number;
  /** Most people a seminar takes. */
  seminarSeats: number;
  /** How much of a clock's target is used up when the assignee is warned, in percent. */
  clockWarnPercent: number;
}
