/**
 * What is worth knowing about the answers while they are typed: calm notes beside their inputs, spoken once as they
 * appear, never in the way. The same rules as the server's, from the kind's `form.ts`.
 */
import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type FieldValues, useWatch } from 'react-hook-form';
import { Icon } from '../ui/Icon.tsx';
import type { AdviceNote } from './setup.ts';

const AdviceContext = createContext<readonly AdviceNote[]>([]);

/** As zod/mini's schemas, seen from here. */
interface Readable {
  schema: { safeParse: (value: unknown) => { success: boolean; data?: unknown } };
}

/** The answers given so far that are right in themselves. */
export function answersSoFar(fields: Readonly<Record<string, Readable>>, values: object): Record<string, unknown> {
  const raw = values as Record<string, unknown>;
  const read = Object.entries(fields).flatMap(([name, { schema }]) => {
    const result = schema.safeParse(raw[name]);
    return result.success ? [[name, result.data] as const] : [];
  });
  return Object.fromEntries(read);
}

export interface AdviceProviderProps {
  advise: (values: FieldValues) => AdviceNote[];
  children: ReactNode;
}

export function AdviceProvider({ advise, children }: AdviceProviderProps) {
  const values = useDeferredValue(useWatch());
  const found = advise(values);
  const said = JSON.stringify(found);
  // The same notes are the same object, so that inputs are drawn anew only when something new is to be said.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` stands for `found`.
  const notes = useMemo(() => found, [said]);
  return (
    <AdviceContext value={notes}>
      {children}
      <Spoken notes={notes} />
    </AdviceContext>
  );
}

/** Says what came after the form was first shown. */
function Spoken({ notes }: { notes: readonly AdviceNote[] }) {
  const heard = useRef<Set<string>>(undefined);
  const [text, setText] = useState('');
  useEffect(() => {
    const known = heard.current;
    heard.current = new Set(notes.map((note) => note.message));
    const fresh = known ? notes.filter((note) => !known.has(note.message)) : [];
    if (fresh.length > 0) setText(fresh.map((note) => note.message).join(' '));
  }, [notes]);
  return (
    <p className="sr-only" aria-live="polite">
      {text}
    </p>
  );
}

export const useAdviceNotes = (): readonly AdviceNote[] => useContext(AdviceContext);

export const useAdviceAt = (name: string): readonly AdviceNote[] =>
  useAdviceNotes().filter((note) => note.field.join('.') === name);

export const Note = ({ children }: { children: ReactNode }) => (
  <p className="note">
    <Icon name="info" size={16} />
    <span>{children}</span>
  </p>
);

/** Below the input or group of that name. */
export const AdviceFor = ({ name }: { name: string }) =>
  useAdviceAt(name).map((note) => <Note key={note.code}>{note.message}</Note>);
