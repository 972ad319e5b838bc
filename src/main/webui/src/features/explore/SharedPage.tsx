import { getRouteApi } from '@tanstack/react-router';
import { CanvasPage } from './CanvasPage';

const route = getRouteApi('/shared/$token');

/** What a public link shows: the canvas of an investigation, to look at and to go on from, but not to save. */
export function SharedPage() {
  const { token } = route.useParams();
  return <CanvasPage start={{ kind: 'shared', token }} canvasKey={`shared ${token}`} />;
}
