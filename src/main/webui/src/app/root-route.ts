import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ShellFault } from './Faults';
import { Shell } from './Shell';

export const rootRoute = createRootRoute({
  component: Shell,
  errorComponent: ShellFault,
  notFoundComponent: lazyRouteComponent(() => import('../features/status/NotFound'), 'NotFound'),
});
