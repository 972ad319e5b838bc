import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedHop } from '../../../core/picture-model';
import { nameOf } from '../../../core/model';
import type { Subject, TraceView } from '../../../core/trace';
import { pointed } from '../../common/pointed';
import picture from '../../picture/Picture.module.css';
import { targetId } from '../../picture/use-roving-focus';
import classes from './Result.module.css';

interface ResultHopProps {
  placed: PlacedHop;
  view: TraceView;
  lit: boolean;
  opened: boolean;
  /** The types stand on the line. */
  named: boolean;
  tabIndex: number;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
}

/** All relations between two nodes of a result. */
export const ResultHop = memo(function ResultHop(props: ResultHopProps) {
  const { placed, view, lit, opened, named, tabIndex, point, select } = props;
  const { t } = useTranslation('console');
  const { hop, line, arrow, middle } = placed;
  const subject: Subject = { kind: 'hop', from: hop.from, to: hop.to };
  const types = [...new Set(hop.relations.map((id) => view.relations.get(id)?.type ?? ''))].join(', ');
  const text = t('picture.hop', {
    from: nameOf(view.nodes.get(hop.from), hop.from),
    types,
    to: nameOf(view.nodes.get(hop.to), hop.to),
  });
  return (
    <g
      id={targetId(subject)}
      className={picture.hop}
      data-lit={lit}
      data-opened={opened}
      data-confidence={hop.confidence}
      role="button"
      tabIndex={tabIndex}
      aria-label={text}
      {...pointed(subject, select, point)}
    >
      <title>{text}</title>
      <path d={line} className={picture.reach} />
      <path d={line} className={picture.line} />
      <path d={arrow} className={picture.arrow} />
      {named && (
        <text x={middle.x} y={middle.y - 5} textAnchor="middle" className={classes.type} aria-hidden>
          {types}
        </text>
      )}
    </g>
  );
});
