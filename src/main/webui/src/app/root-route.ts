import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './Shell';

export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: lazyRouteComponent(() => import('../features/status/NotFound'), 'NotFound'),
});
