import type { TFunction } from 'i18next';
import { memo } from 'react';
import { isDoubtful } from '../../core/grades';
import type { PlacedHop } from '../../core/picture-model';
import { isRelationType, nameOf } from '../../core/model';
import type { Subject, TraceView } from '../../core/trace';
import classes from './Picture.module.css';
import { pointed } from '../common/pointed';
import { targetId } from './use-roving-focus';

interface PictureHopProps {
  placed: PlacedHop;
  view: TraceView;
  lit: boolean;
  weakest: boolean;
  opened: boolean;
  tabIndex: number;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
  /** Handed down: asking for it costs more than drawing a line. */
  t: TFunction;
}

/** "Kupol makes Garpiya-A1; confirmed; 3 sources". */
function hopText(t: TFunction, view: TraceView, { hop }: PlacedHop): string {
  const types = [...new Set(hop.relations.map((id) => view.relations.get(id)?.type ?? ''))].filter(
    isRelationType,
  );
  const words = types.map((type) => t(`relation.${type}.verb`)).join(', ');
  return t('picture.hop', {
    from: nameOf(view.nodes.get(hop.from), hop.from),
    words: words === '' ? t('relation.other') : words,
    to: nameOf(view.nodes.get(hop.to), hop.to),
    confidence: t(`confidence.${hop.confidence}`),
    count: hop.sources,
  });
}

export const PictureHop = memo(function PictureHop(props: PictureHopProps) {
  const { placed, view, lit, weakest, opened, tabIndex, point, select, t } = props;
  const { hop, line, arrow } = placed;
  const subject: Subject = { kind: 'hop', from: hop.from, to: hop.to };
  const text = hopText(t, view, placed);
  return (
    <g
      id={targetId(subject)}
      className={classes.hop}
      data-lit={lit}
      data-opened={opened}
      data-weakest={weakest}
      data-doubtful={weakest && isDoubtful(view, hop)}
      data-confidence={hop.confidence}
      role="button"
      tabIndex={tabIndex}
      aria-label={weakest ? `${text}; ${t('picture.weakest')}` : text}
      {...pointed(subject, select, point)}
    >
      <title>{text}</title>
      <path d={line} className={classes.reach} />
      <path d={line} className={classes.line} />
      <path d={arrow} className={classes.arrow} />
    </g>
  );
});
