/** Words for the roles, in the order they are offered. */
import type { Role } from '../graphql/generated/graphql.ts';

export const roleWords: Record<Role, { label: string; hint: string }> = {
  TEAM_LEAD: { label: 'Team lead', hint: 'Asks for training sessions for a team' },
  COORDINATOR: { label: 'Coordinator', hint: 'Triages, plans and schedules: the desk' },
  ENGAGEMENT_MANAGER: { label: 'Engagement manager', hint: 'Owns inquiries and proposals of a territory' },
  TECHNICAL_ARCHITECT: { label: 'Technical architect', hint: 'Assists with and reviews technical scope' },
  TRAINER: { label: 'Trainer', hint: 'Delivers training' },
  PS_LEADERSHIP: { label: 'PS leadership', hint: 'Approves statements of work' },
  REVENUE: { label: 'Revenue', hint: 'Approves statement of work and quote for accounting' },
  ADMIN: { label: 'Admin', hint: 'Configures Foyer and grants roles' },
};

export const roles = Object.keys(roleWords) as Role[];
