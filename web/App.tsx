/** Who is looking (viewer), how to ask the server (client), what surrounds every page (shell), and the pages. */

import { Routes } from './routes.tsx';
import { Shell } from './shell/Shell.tsx';
import { ViewerProvider } from './signin/viewer.tsx';

export const App = () => (
  <ViewerProvider>
    <Shell>
      <Routes />
    </Shell>
  </ViewerProvider>
);
