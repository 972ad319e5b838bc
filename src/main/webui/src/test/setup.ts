import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import i18next from '../words/i18n';
import { LATER_FILES } from '../locales/words';

// A part of a page is tested without the router, which loads its words.
await i18next.loadNamespaces([...LATER_FILES, 'panel']);

// A whole page in an error message hides the error. A busy machine is slow, not wrong.
configure({ getElementError: (message) => new Error(message ?? ''), asyncUtilTimeout: 20_000 });

// jsdom has neither; Mantine asks for both.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
window.matchMedia = (query: string) =>
  ({
    // The tests see a wide window.
    matches: query.includes('min-width'),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;
Object.defineProperty(document, 'fonts', {
  configurable: true,
  value: {
    ready: Promise.resolve(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  },
});
// The editor measures its lines.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();
// As in browsers of today, which hand back a promise where those of yesterday handed back nothing.
const scroll = () => Promise.resolve() as unknown as undefined;
window.scrollTo = scroll;
Element.prototype.scrollTo = scroll;
Element.prototype.scrollIntoView = scroll;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
