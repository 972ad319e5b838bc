import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { layoutOf } from '../../core/layout';
import type { LinkedView } from '../answer/linked-view';
import { ColumnHeadings } from './ColumnHeadings';
import { Legend } from './Legend';
import classes from './Picture.module.css';
import { PictureHop } from './PictureHop';
import { PictureNode } from './PictureNode';
import { useReveal } from './use-reveal';
import { useRovingFocus } from './use-roving-focus';
import { WeakestMark } from './WeakestMark';
import { ZoomButtons } from './ZoomButtons';

const DEFAULT_WIDTH = 900;
// Steps of the browser's own window edge must not lay everything out anew.
const WIDTH_STEP = 16;

function useLayout(view: LinkedView['view']) {
  const { ref, width } = useElementSize();
  const room = width === 0 ? DEFAULT_WIDTH : Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
  const layout = useMemo(() => layoutOf(view, room), [view, room]);
  return { ref, layout, room };
}

/** The merged graph of all listed paths, in columns from supplier to weapon. */
export function Picture(linked: LinkedView) {
  const { t } = useTranslation();
  const { view, highlight, selected, point, select } = linked;
  const { ref, layout, room } = useLayout(view);
  const [zoom, setZoom] = useState(1);
  const focus = useRovingFocus(layout, linked);
  const scroller = useRef<HTMLDivElement>(null);
  const scrollRef = useMergedRef(ref, scroller);
  useReveal(scroller, layout, linked, zoom);
  const weakest = layout.hops.find((placed) => placed.hop.key === highlight?.weakest);
  return (
    <figure className={classes.pane} aria-label={t('picture.label')}>
      <figcaption className={classes.caption}>
        <Legend layout={layout} />
        <ZoomButtons zoom={zoom} fit={Math.min(1, room / layout.width)} setZoom={setZoom} />
      </figcaption>
      <p id="picture-text" className="visually-hidden">
        {t('picture.description', {
          nodes: layout.nodes.size,
          hops: layout.hops.length,
          columns: layout.columns.length,
        })}
      </p>
      <div className={classes.scroll} ref={scrollRef}>
        <svg
          className={classes.picture}
          width={layout.width * zoom}
          height={layout.height * zoom}
          viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
          role="group"
          aria-label={t('picture.label')}
          aria-describedby="picture-text"
          data-dimmed={highlight !== null}
          onKeyDown={focus.onKeyDown}
          onMouseLeave={() => point(null)}
        >
          <ColumnHeadings layout={layout} />
          {layout.hops.map((placed) => (
            <PictureHop
              key={placed.hop.key}
              placed={placed}
              view={view}
              lit={highlight?.hops.has(placed.hop.key) ?? false}
              weakest={weakest === placed}
              opened={
                selected?.kind === 'hop' && selected.from === placed.hop.from && selected.to === placed.hop.to
              }
              tabIndex={focus.tabIndexOf({ kind: 'hop', key: placed.hop.key })}
              point={point}
              select={select}
            />
          ))}
          {[...layout.nodes.values()].map((node) => (
            <PictureNode
              key={node.id}
              node={node}
              paths={view.pathsByNode.get(node.id)?.length ?? 0}
              lit={highlight?.nodes.has(node.id) ?? false}
              opened={selected?.kind === 'node' && selected.id === node.id}
              tabIndex={focus.tabIndexOf({ kind: 'node', id: node.id })}
              point={point}
              select={select}
            />
          ))}
          {weakest && <WeakestMark middle={weakest.middle} />}
        </svg>
      </div>
    </figure>
  );
}
