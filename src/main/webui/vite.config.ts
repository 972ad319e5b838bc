import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { wordsPlugin } from './src/locales/words-plugin.ts';

const server = process.env.SPOOR_URL ?? 'http://127.0.0.1:8080';

const ALONE = ['src/app/Faults.test.tsx'];

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
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      // To make a window, and to load the words and the page, takes longer than most tests do: they share them, and leave
      // no state behind (setup.ts). What puts another module in the place of one has all to itself.
      { extends: true, test: { name: 'logic', include: ['src/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'parts', include: ['src/**/*.test.tsx'], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
