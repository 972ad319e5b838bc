import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Canvas } from '../../core/explore/canvas';
import { isRelationType, nameOf, type Relation } from '../../core/model';
import type { ViewParams } from '../../core/search';
import evidence from '../evidence/Evidence.module.css';
import { HopClaims } from '../evidence/HopClaims';
import classes from './Explore.module.css';
import type { CanvasActions } from './use-canvas-actions';

interface TiesProps {
  id: string;
  canvas: Canvas;
  actions: CanvasActions;
}

/** A tie in words; open, what each of its sources says. */
function Tie({ relation, id, canvas, actions }: TiesProps & { relation: Relation }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const { type, from, to } = relation;
  const [other, direction] = from === id ? [to, 'out' as const] : [from, 'in' as const];
  const openView = (view: ViewParams) =>
    view.node === undefined ? void navigate({ to: '/', search: { ...view } }) : void actions.add([view.node]);
  return (
    <details className={classes.tie} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        {isRelationType(type) ? t(`relation.${type}.${direction}`) : t('relation.other')}:{' '}
        <bdi>{nameOf(canvas.nodes.get(other)?.node, other)}</bdi>
      </summary>
      {opened && <HopClaims relations={[relation.id]} openView={openView} />}
    </details>
  );
}

/** What ties an entity to others in sight, each with its evidence: no line is drawn without. */
export function Ties(props: TiesProps) {
  const { t } = useTranslation('explore');
  const { id, canvas } = props;
  const inSight = (other: string) => canvas.nodes.get(other)?.hidden === false;
  const ties = [...canvas.relations.values()].filter(
    ({ from, to }) => (from === id || to === id) && inSight(from) && inSight(to),
  );
  if (ties.length === 0) {
    return null;
  }
  return (
    <>
      <h3 className={evidence.label}>{t('panel.ties', { count: ties.length })}</h3>
      {ties.map((relation) => (
        <Tie key={relation.id} relation={relation} {...props} />
      ))}
    </>
  );
}
