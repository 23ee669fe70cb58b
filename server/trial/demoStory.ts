/** What a story of the trial is: who asked for what, when, and what became of it. */
import type { RequestKind } from '../db/schema/requests.ts';
import type { MoveDetails } from '../kinds/define.ts';
import type { DemoClassName } from './demoClasses.ts';
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

/** `YYYY-MM-DD`, so many days from the base. */
export const dayFrom =
  ({ base }: DemoWorld) =>
  (days: number): string =>
    new Date(base.getTime() + days * 86_400_000).toISOString().slice(0, 10);
