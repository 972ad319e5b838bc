import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LATER_FILES } from './src/locales/words.ts';

/** The words of the first load are one chunk a language; those of a later page stay by themselves. */
function wordsChunk(id: string): string | null {
  const [, language, file] = /\/locales\/(\w+)\/(\w+)\.json$/.exec(id) ?? [];
  return language === undefined || LATER_FILES.some((later) => later === file) ? null : `words-${language}`;
}

const server = process.env.SPOOR_URL ?? 'http://127.0.0.1:8080';

/**
 * What the first page needs comes in two files: sixty small ones would compress a tenth worse. Of the components only
 * those that stand on it; the others come with the pages that use them.
 */
const FRAME =
  /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|html-parse-stringify|use-sync-external-store|@tanstack\/(history|query-core|react-query|react-router|react-store|router-core|store))\//;
const FIRST_COMPONENT =
  /@mantine\/core\/esm\/components\/(ActionIcon|Alert|Button|CloseButton|FloatingIndicator|Input|Loader|NativeSelect|SegmentedControl|Skeleton|Transition|UnstyledButton|VisuallyHidden)\//;

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** Whether the entry needs a module of ours to start, and not only once a page or a panel is opened. */
function isFirst(id: string, modules: Modules, seen = new Set<string>()): boolean {
  seen.add(id);
  const module = modules.getModuleInfo(id);
  return (
    module !== null &&
    (module.isEntry || module.importers.some((each) => !seen.has(each) && isFirst(each, modules, seen)))
  );
}

function firstChunk(id: string, modules: Modules): string | null {
  const path = id.replaceAll('\\', '/');
  if (path.includes('node_modules')) {
    return FRAME.test(path) || FIRST_COMPONENT.test(path) ? 'frame' : null;
  }
  return /\/webui\/src\/.*\.tsx?$/.test(path) && isFirst(id, modules) ? 'page' : null;
}

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: process.env.SPOOR_UI_OUT ?? '../../../target/classes/static',
    emptyOutDir: true,
    // The content security policy forbids data: URLs for fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: wordsChunk }, { name: firstChunk }],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': server } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
