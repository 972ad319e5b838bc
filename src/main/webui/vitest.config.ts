import { defineConfig, mergeConfig } from 'vitest/config';
import page from './vite.config.ts';

const ALONE = ['src/app/Faults.test.tsx'];

export default mergeConfig(
  page,
  defineConfig({
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
  }),
);
