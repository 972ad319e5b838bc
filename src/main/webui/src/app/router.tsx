import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { validateEntitySearch } from '../core/entity/address';
import { validateExploreSearch } from '../core/explore/start';
import type { CompareSearch } from '../core/compare/address';
import type { AuditSearch } from '../core/audit';
import type { IdentitySearch } from '../core/identity/search';
import { parseSearch, stringifySearch, validateConsoleSearch, validateTraceSearch } from '../core/search';
import type { WatchSearch } from '../core/watch/search';
import { TracePage } from '../features/trace/TracePage';
import { withWords } from '../words/i18n';
import { PageFault } from './Faults';
import { declarationsRoute, designationRoute, documentsRoute, figuresRoute } from './analysis-routes';
import { dataFileRoute, dataImportRoute, dataRoute } from './data-routes';
import { rootRoute } from './root-route';
import { accountRoute, peopleRoute, setupRoute, signInRoute } from './session-routes';

const traceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: validateTraceSearch,
  component: TracePage,
});

const consoleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/console',
  validateSearch: validateConsoleSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/console/ConsolePage'), 'console'),
    'ConsolePage',
  ),
});

const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  validateSearch: validateExploreSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/explore/ExplorePage'), 'explore', 'cases', 'panel'),
    'ExplorePage',
  ),
});

const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shared/$token',
  component: lazyRouteComponent(
    () => withWords(import('../features/explore/SharedPage'), 'explore', 'cases', 'panel'),
    'SharedPage',
  ),
});

const entityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entity/$',
  validateSearch: validateEntitySearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/entity/EntityPage'), 'entity', 'figures', 'profile', 'panel'),
    'EntityPage',
  ),
});

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  component: lazyRouteComponent(() => withWords(import('../features/cases/CasesPage'), 'cases'), 'CasesPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: (raw) => raw as CompareSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/compare/ComparePage'), 'compare', 'panel'),
    'ComparePage',
  ),
});

const identityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/identity',
  validateSearch: (raw) => raw as IdentitySearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/identity/IdentityPage'), 'identity'),
    'IdentityPage',
  ),
});

const watchesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/watches',
  validateSearch: (raw) => raw as WatchSearch,
  component: lazyRouteComponent(
    () => withWords(import('../features/watch/WatchesPage'), 'watch'),
    'WatchesPage',
  ),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: (raw) => raw as AuditSearch,
  component: lazyRouteComponent(() => withWords(import('../features/audit/AuditPage'), 'audit'), 'AuditPage'),
});

const routeTree = rootRoute.addChildren([
  traceRoute,
  exploreRoute,
  sharedRoute,
  entityRoute,
  casesRoute,
  compareRoute,
  consoleRoute,
  figuresRoute,
  declarationsRoute,
  designationRoute,
  documentsRoute,
  identityRoute,
  watchesRoute,
  dataRoute,
  dataFileRoute,
  dataImportRoute,
  signInRoute,
  setupRoute,
  accountRoute,
  peopleRoute,
  auditRoute,
]);

export function createPageRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    scrollRestoration: false,
    // One for each page, so that what fails in it leaves the header and the ways out standing.
    defaultErrorComponent: PageFault,
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
