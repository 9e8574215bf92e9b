import { defineConfig } from 'vite';

/** The page is built from client/ into client/dist; the server hands that folder out. Fonts and icons stay files, so that a strict content policy holds. */
export default defineConfig({
  root: 'client',
  base: '/',
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/health': 'http://127.0.0.1:4000' } },
});
