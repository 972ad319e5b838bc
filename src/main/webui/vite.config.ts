// How the page is built; how it is tested stands in vitest.config.ts, which needs more packages.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { wordsPlugin } from './src/locales/words-plugin.ts';

const server = process.env.SPOOR_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), wordsPlugin()],
  build: {
    outDir: process.env.SPOOR_UI_OUT ?? '../../../target/classes/static',
    emptyOutDir: true,
    // The content security policy forbids data: URLs for fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // What each piece would have fetched beforehand is a list of all pieces in the first; they ask for theirs themselves.
    modulePreload: false,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file for what the entry needs: sixty small ones would compress a tenth worse.
          groups: [{ name: 'first', tags: ['$initial'] }],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': { target: server } } },
});
