import { Skeleton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import worldUrl from 'world-atlas/countries-50m.json?url';
import { read } from '../../api/client';
import { mapFlowsOf } from '../../core/map-flows';
import { layoutMap } from '../../core/map-layout';
import { toggleLeg } from '../../core/narrowing';
import { asProblem } from '../../core/problem';
import { placeOf } from '../../core/roles';
import { withCrimeaInUkraine, type World } from '../../core/world';
import type { DisplayedView } from '../trace/state/linked-view';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './FlowMap.module.css';
import { MapFlow, MapPlace } from './MapFlow';

const LEAST_HEIGHT = 340;

function useWorld() {
  return useQuery({
    queryKey: ['world'],
    queryFn: async ({ signal }) => withCrimeaInUkraine(await read<World>(worldUrl, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

interface DrawnProps {
  world: World;
  width: number;
  height: number;
  displayed: DisplayedView;
}

function Drawn({ world, width, height, displayed }: DrawnProps) {
  const { t } = useTranslation('map');
  const { view, highlight, found, display, point, show } = displayed;
  const flows = useMemo(() => mapFlowsOf(view), [view]);
  const layout = useMemo(() => layoutMap(world, flows, width, height), [world, flows, width, height]);
  const foundAt = useMemo(
    () => new Set([...(found?.ids ?? [])].map((id) => placeOf(view.nodes.get(id)))),
    [found, view],
  );
  const common = {
    view,
    highlight,
    point,
    legs: display.leg ?? [],
    narrow: (leg: string) => show(toggleLeg(display, leg)),
  };
  return (
    <svg
      width={width}
      height={height}
      role="group"
      aria-label={t('label')}
      aria-describedby="map-text"
      className={classes.map}
      data-dimmed={highlight !== null}
      onMouseLeave={() => point(null)}
    >
      <path d={layout.land} className={classes.land} />
      {layout.places.map((place) => (
        <path key={place.code} d={place.shape} className={classes.passed} />
      ))}
      <path d={layout.borders} className={classes.borders} />
      {layout.flows.map((flow) => (
        <MapFlow key={flow.key} flow={flow} {...common} />
      ))}
      {layout.places.map((place) => (
        <MapPlace key={place.code} place={place} found={foundAt.has(place.code)} {...common} />
      ))}
    </svg>
  );
}

/** From which country to which the paths go. */
export function FlowMap(displayed: DisplayedView) {
  const { t } = useTranslation('map');
  const { ref, width, height } = useElementSize();
  const world = useWorld();
  const { places, flows, placeless } = useMemo(() => mapFlowsOf(displayed.view), [displayed.view]);
  if (world.error) {
    return <ProblemNotice problem={asProblem(world.error)} retry={() => void world.refetch()} />;
  }
  return (
    <div className={classes.frame}>
      <p id="map-text" className="visually-hidden">
        {t('description', { places: places.length, flows: flows.length })}
      </p>
      <div className={classes.canvas} ref={ref}>
        {world.data && width > 0 ? (
          <Drawn
            world={world.data}
            width={Math.round(width)}
            height={Math.max(LEAST_HEIGHT, Math.round(height))}
            displayed={displayed}
          />
        ) : (
          <Skeleton role="status" height={LEAST_HEIGHT} aria-label={t('loading')} />
        )}
      </div>
      <p className={classes.note}>
        {placeless > 0 && `${t('placeless', { count: placeless })} `}
        {t('note')}
      </p>
    </div>
  );
}
