import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from '../features/status/NotFound';
import { Shell } from './Shell';

export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });
