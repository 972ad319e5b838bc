import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateDataSearch } from '../core/search';
import { withWords } from '../words/i18n';
import { rootRoute } from './root-route';

/** What the server remarks on a file is said in the language of the page. */
const dataPages = () =>
  withWords(
    import('../features/data/pages').then(async (file) => {
      await file.loadServerWords();
      return file;
    }),
    'data',
    'entity',
    'lists',
  );

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
