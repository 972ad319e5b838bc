import { Button, CloseButton, Group, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../api/queries';
import type { Canvas } from '../../core/explore/canvas';
import { isRelationType, type EntityDetail } from '../../core/model';
import { asProblem } from '../../core/problem';
import { MenuOpener } from '../common/menu/MenuOpener';
import { ProblemNotice } from '../common/ProblemNotice';
import { Caution } from '../evidence/Caution';
import { EntityHead, EntityOrigin, EntityRecord } from '../evidence/EntityParts';
import { SingleFacts } from '../evidence/FactList';
import { Listings } from '../evidence/Listings';
import { Standings } from '../evidence/Standings';
import evidence from '../evidence/Evidence.module.css';
import classes from './Explore.module.css';
import { Ties } from './Ties';
import type { CanvasActions } from './use-canvas-actions';

interface EntityCardProps {
  id: string;
  canvas: Canvas;
  actions: CanvasActions;
  close: () => void;
  openMenu: (place: { x: number; y: number }) => void;
}

/** What ties it to others in the data, each line an expansion. */
function Lines({ entity, actions }: { entity: EntityDetail; actions: CanvasActions }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.lines}>
      {(entity.neighbours ?? []).map(({ type, direction, count }) => (
        <li key={`${type} ${direction}`}>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => void actions.expand(entity.id, { type, direction })}
          >
            {isRelationType(type) ? t(`relation.${type}.${direction}`) : type} ({count})
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Content({
  entity,
  canvas,
  actions,
}: { entity: EntityDetail } & Pick<EntityCardProps, 'canvas' | 'actions'>) {
  const { t } = useTranslation();
  return (
    <>
      <EntityHead entity={entity} />
      <EntityRecord entity={entity} />
      <h3 className={evidence.label}>{t('evidence.neighbours')}</h3>
      <Lines entity={entity} actions={actions} />
      <Ties id={entity.id} canvas={canvas} actions={actions} />
      <SingleFacts facts={entity.facts ?? []} />
      <Listings listings={entity.listings ?? []} />
      <Standings standings={entity.standings} />
      <EntityOrigin entity={entity} />
      <Caution />
    </>
  );
}

/** What is known about one entity, who says so, and where one can go from it. */
export function EntityCard({ id, canvas, actions, close, openMenu }: EntityCardProps) {
  const { t } = useTranslation('explore');
  const { t: tPage } = useTranslation();
  const entity = useEntity(id);
  return (
    <aside className={classes.panel} aria-label={t('panel.label')}>
      <CloseButton className={evidence.close} aria-label={tPage('common.close')} onClick={close} />
      {entity.error && (
        <ProblemNotice problem={asProblem(entity.error)} retry={() => void entity.refetch()} />
      )}
      {!entity.data && !entity.error && (
        <Skeleton role="status" height={240} aria-label={tPage('loading.loading')} />
      )}
      {entity.data && (
        <>
          <Group gap="xs" mb="xs">
            <MenuOpener open={openMenu}>{t('tool.actions')}</MenuOpener>
          </Group>
          <Content entity={entity.data} canvas={canvas} actions={actions} />
        </>
      )}
    </aside>
  );
}
