import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../words/i18n';
import { rootRoute } from './root-route';

/** Coming in, and who may. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' ? { to } : {},
  component: lazyRouteComponent(
    () => withWords(import('../features/session/pages'), 'session'),
    'SignInPage',
  ),
});

export const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => withWords(import('../features/session/pages'), 'session'), 'SetupPage'),
});

export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(
    () => withWords(import('../features/account/AccountPage'), 'account', 'session'),
    'AccountPage',
  ),
});

export const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(
    () => withWords(import('../features/people/PeoplePage'), 'people', 'session'),
    'PeoplePage',
  ),
});
