/** Builds `web/` into `dist/web`. The server builds by itself when the sources changed (`server/trial/web.ts`). */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './web/graphql/inlineDocuments.ts';

export default defineConfig({
  root: 'web',
  publicDir: 'public',
  plugins: [inlineDocuments(), react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Keeps `light-dark()` as it is written instead of a fallback of twice the size.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
