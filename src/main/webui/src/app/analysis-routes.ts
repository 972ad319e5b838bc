import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DocumentSearch } from '../core/capture/finding';
import type { DeclarationSearch } from '../core/declarations/search';
import type { DesignationSearch } from '../core/designation';
import type { FigureSearch } from '../core/figure-search';
import { withWords } from '../words/i18n';
import { rootRoute } from './root-route';

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  // The page itself reads what it means, so that the first load does without that.
  validateSearch: (raw) => raw as FigureSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/figures/FiguresPage'), 'figures', 'panel'),
    'FiguresPage',
  ),
});

export const declarationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/declarations',
  validateSearch: (raw) => raw as DeclarationSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/declarations/DeclarationsPage'), 'declarations'),
    'DeclarationsPage',
  ),
});

export const designationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/designation',
  validateSearch: (raw) => raw as DesignationSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/designation/DesignationPage'), 'designation', 'panel'),
    'DesignationPage',
  ),
});

export const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents',
  validateSearch: (raw) => raw as DocumentSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/capture/DocumentsPage'), 'capture'),
    'DocumentsPage',
  ),
});
