/**
 * Who is looking: asked once, then kept; everybody reads it through `useViewer`. Signing in or out gives every query a
 * new client, so that nothing of the former person stays on the screen, while what is typed into forms does.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createClient } from '../graphql/client.ts';
import { type Fault, faultOf } from '../graphql/faults.ts';
import type { ViewerFieldsFragment } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';

export const viewerFields = graphql(`
  fragment ViewerFields on Viewer {
    isStaff
    isAdmin
    startPage
    person { id name email timezone grants { role restrictedClearance } }
  }
`);

const viewerQuery = graphql(`
  query Viewer {
    viewer { ...ViewerFields }
  }
`);

export type ViewerFields = ViewerFieldsFragment;

export interface ViewerState {
  /** Undefined while unknown, null for nobody. */
  viewer: ViewerFields | null | undefined;
  /** Why it stays unknown. */
  fault: Fault | null;
  /** After signing in, out, or changing one's profile. A changed person renews every query. */
  setViewer: (viewer: ViewerFields | null) => void;
  /** Asks again. */
  reload: () => void;
}

const ViewerContext = createContext<ViewerState | null>(null);

export function ViewerProvider({ children }: { children: ReactNode }) {
  const [client, setClient] = useState(createClient);
  const [viewer, keep] = useState<ViewerFields | null>();
  const [fault, setFault] = useState<Fault | null>(null);
  const reload = useCallback(() => {
    client
      .query(viewerQuery.toString(), {}, { requestPolicy: 'network-only' })
      .toPromise()
      .then((result) => {
        setFault(result.error ? faultOf(result.error) : null);
        if (result.data) keep(result.data.viewer);
      });
  }, [client]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; a new client comes with a viewer already known.
  useEffect(reload, []);
  const setViewer = useCallback((next: ViewerFields | null) => {
    keep((now) => {
      if (now?.person.id !== next?.person.id) setClient(createClient());
      return next;
    });
  }, []);
  const state = useMemo(() => ({ viewer, fault, setViewer, reload }), [viewer, fault, setViewer, reload]);
  return (
    <ViewerContext value={state}>
      <Provider value={client}>{children}</Provider>
    </ViewerContext>
  );
}

export function useViewer(): ViewerState {
  const state = useContext(ViewerContext);
  if (!state) throw new Error('useViewer is used outside ViewerProvider.');
  return state;
}
