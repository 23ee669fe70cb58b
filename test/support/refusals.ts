/** What an act was refused for, as `code field` lines; empty when it was not refused. Faults are thrown on. */
import { Refusal } from '../../server/errors.ts';

export async function refusalsOf(act: () => Promise<unknown>): Promise<string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`.trim());
  }
}
