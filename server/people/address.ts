/** Email addresses: one check for forms, sign-in and rosters; one spelling, lower case, for the database. Pure. */
import type { Config } from '../config.ts';

const EMAIL_MAX_LENGTH = 254;

/** What a form accepts: one `@`, a dotted domain, nothing a mail header could be broken with. */
const EMAIL_PATTERN =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

export const isEmail = (text: string): boolean => text.length <= EMAIL_MAX_LENGTH && EMAIL_PATTERN.test(text);

/** The spelling the database holds. */
export const normalEmail = (text: string): string => text.trim().toLowerCase();

export const emailDomainAllowed = (config: Pick<Config, 'allowedDomains'>, email: string): boolean =>
  config.allowedDomains.length === 0 || config.allowedDomains.includes(normalEmail(email).split('@').pop() ?? '');
