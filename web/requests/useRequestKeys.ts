/** The desk's keys on a request's own page: the same letters do the same there. Off where single keys are turned off. */
import { useEffect, useRef } from 'react';
import type { RequestActsFragment } from '../graphql/generated/graphql.ts';
import type { Act } from './acts/act.ts';
import { actKeys, isTyping, keysOn } from './keys.ts';

export interface RequestKeys {
  request: RequestActsFragment;
  enabled: boolean;
  onAct: (act: Act) => void;
}

export function useRequestKeys(options: RequestKeys): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { request, enabled, onAct } = latest.current;
      if (!enabled || !request.permissions.canCommentInternally || isTyping(event) || !keysOn()) return;
      const act = actKeys[event.key]?.act;
      if (!act) return;
      event.preventDefault();
      // The boxes are on the page already: go there.
      const box = act.type === 'comment' ? 'reply-box' : act.type === 'note' ? 'note-box' : null;
      const field = box && document.getElementById(box);
      if (!field) return onAct(act);
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
