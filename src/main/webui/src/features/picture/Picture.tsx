import { useMergedRef } from '@mantine/hooks';
import { useCallback, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplayedView } from '../trace/state/linked-view';
import { Lanes } from './Lanes';
import { USUAL_LANES } from '../../core/display';
import { totalsOf } from '../../core/roles';
import { LaneHeadings } from './LaneHeadings';
import classes from './Picture.module.css';
import { PictureTools } from './PictureTools';
import { useLayout } from './use-layout';
import { usePictureMenu } from './use-picture-menu';
import { useReveal } from './use-reveal';
import { useRovingFocus } from './use-roving-focus';
import { useZoom, type Zoom } from './use-zoom';

const KEYS: Record<string, 'larger' | 'smaller' | 'fit'> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
  f: 'fit',
};

/** Single letters count only while the picture has the focus. */
function zoomByKey(zoom: Zoom, event: KeyboardEvent) {
  const act = KEYS[event.key];
  if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    zoom[act]();
  }
}

/** The merged graph of all paths in sight, in lanes from supplier to weapon. */
export function Picture(displayed: DisplayedView) {
  const { t } = useTranslation();
  const { view, highlight, target, display, show, point } = displayed;
  const { ref, layout } = useLayout(view, target, display);
  const scroller = useRef<HTMLDivElement>(null);
  const scrollRef = useMergedRef(ref, scroller);
  const zoom = useZoom(scroller, layout);
  const focus = useRovingFocus(layout, displayed);
  const { onContextMenu, onMenuKey, menu } = usePictureMenu(view);
  useReveal(scroller, layout, displayed, zoom);
  const openMore = useCallback(
    (key: string) => show({ ...display, more: [...(display.more ?? []), key] }),
    [show, display],
  );
  const closeMore = (key: string) =>
    show({ ...display, more: display.more?.filter((each) => each !== key) ?? [] });
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    zoomByKey(zoom, event);
    onMenuKey(event);
    focus.onKeyDown(event);
  };
  return (
    <div className={classes.frame}>
      <p id="picture-text" className="visually-hidden">
        {t('picture.description', {
          nodes: view.pathsByNode.size,
          hops: view.hops.size,
          columns: layout.columns.length,
        })}
      </p>
      <div className={classes.scroll} ref={scrollRef}>
        <LaneHeadings
          layout={layout}
          totals={totalsOf(view.answer.summary)}
          zoom={zoom.zoom}
          close={closeMore}
        />
        <svg
          className={classes.picture}
          width={layout.width * zoom.zoom}
          height={layout.height * zoom.zoom}
          viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
          role="group"
          aria-label={t('picture.label')}
          aria-describedby="picture-text"
          data-picture
          data-dimmed={highlight !== null}
          onKeyDown={onKeyDown}
          onContextMenu={onContextMenu}
          onPointerDown={zoom.onPan}
          onMouseLeave={() => point(null)}
        >
          <Lanes layout={layout} linked={displayed} tabIndexOf={focus.tabIndexOf} openMore={openMore} />
        </svg>
      </div>
      {menu}
      <PictureTools
        zoom={zoom}
        lanes={display.lanes ?? USUAL_LANES}
        arrange={(lanes) => show({ ...display, more: [], lanes })}
      />
    </div>
  );
}
