import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateDataSearch } from '../core/search';
import { withWords } from '../words/i18n';
import { rootRoute } from './root-route';

export const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  validateSearch: validateDataSearch,
  component: lazyRouteComponent(dataPages, 'DataPage'),
});

export const dataFileRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/file/$file',
  validateSearch: validateDataSearch,
  component: lazyRouteComponent(dataPages, 'FilePage'),
});

export const dataImportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/import/$job',
  component: lazyRouteComponent(dataPages, 'JobPage'),
});
