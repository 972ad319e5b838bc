import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../words/use-locale';
import type { ShownGraph } from '../../../core/console/result-graph';
import { resultLayout, viewOfGraph } from '../../../core/console/result-layout';
import { nameOf } from '../../../core/model';
import { hopKey, type Highlight, type Subject } from '../../../core/trace';
import type { LinkedView } from '../../trace/state/linked-view';
import picture from '../../picture/Picture.module.css';
import { PictureNode } from '../../picture/PictureNode';
import { useRovingFocus } from '../../picture/use-roving-focus';
import { ZoomButtons } from '../../picture/ZoomButtons';
import classes from './Result.module.css';
import { CellDetail } from './CellDetail';
import { ResultHop } from './ResultHop';

interface PictureCanvasProps {
  shown: ShownGraph;
  room: number;
}

/** A node with its neighbours, or the two ends of a connection. */
function highlightOf(view: LinkedView['view'], subject: Subject | null): Highlight | null {
  if (subject === null || subject.kind === 'path' || subject.kind === 'paths') {
    return null;
  }
  const hops = [...view.hops.values()].filter(({ from, to }) =>
    subject.kind === 'node'
      ? from === subject.id || to === subject.id
      : from === subject.from && to === subject.to,
  );
  const nodes = new Set(hops.flatMap(({ from, to }) => [from, to]));
  if (subject.kind === 'node') {
    nodes.add(subject.id);
  }
  return { paths: new Set(), nodes, hops: new Set(hops.map(({ key }) => key)), weakest: [] };
}

/** What is shown below of what was chosen in the picture. */
function detailOf({ nodes, hops, relations }: LinkedView['view'], subject: Subject | null) {
  if (subject?.kind === 'node') {
    return { title: nameOf(nodes.get(subject.id), subject.id), value: nodes.get(subject.id) };
  }
  if (subject?.kind === 'hop') {
    const found = hops.get(hopKey(subject.from, subject.to))?.relations.map((id) => relations.get(id)) ?? [];
    const name = (id: string) => nameOf(nodes.get(id), id);
    return {
      title: `${name(subject.from)} → ${name(subject.to)}`,
      value: found.length === 1 ? found[0] : found,
    };
  }
  return null;
}

export function PictureCanvas({ shown, room }: PictureCanvasProps) {
  const { t } = useTranslation('console');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const { view, alone } = useMemo(() => viewOfGraph(shown), [shown]);
  const layout = useMemo(() => resultLayout(view, alone, room), [view, alone, room]);
  const [pointed, point] = useState<Subject | null>(null);
  const [selected, select] = useState<Subject | null>(null);
  const [zoom, setZoom] = useState(1);
  const highlight = useMemo(() => highlightOf(view, pointed ?? selected), [view, pointed, selected]);
  const focus = useRovingFocus(layout, { point });
  const types = new Set(shown.relations.map(({ type }) => type));
  // A single type is named above the picture; on every line it would only cover others.
  const named = types.size > 1 && layout.hops.length <= NAMED_HOPS_AT_MOST;
  const detail = detailOf(view, selected);
  return (
    <div className={classes.tablePane}>
      <div className={classes.pictureScroll}>
        <div className={classes.zoom}>
          <ZoomButtons zoom={zoom} fit={Math.min(1, room / layout.width)} setZoom={setZoom} />
        </div>
        <p id="result-picture-text" className="visually-hidden">
          {t('picture.description', { nodes: layout.nodes.size, hops: layout.hops.length })}
        </p>
        <svg
          className={picture.picture}
          width={layout.width * zoom}
          height={layout.height * zoom}
          viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
          role="group"
          aria-label={t('picture.label')}
          aria-describedby="result-picture-text"
          data-dimmed={highlight !== null}
          onKeyDown={focus.onKeyDown}
          onMouseLeave={() => point(null)}
        >
          {layout.hops.map((placed) => (
            <ResultHop
              key={placed.hop.key}
              placed={placed}
              view={view}
              lit={highlight?.hops.has(placed.hop.key) ?? false}
              opened={
                selected?.kind === 'hop' && selected.from === placed.hop.from && selected.to === placed.hop.to
              }
              named={named}
              tabIndex={focus.tabIndexOf({ kind: 'hop', key: placed.hop.key })}
              point={point}
              select={select}
            />
          ))}
          {[...layout.nodes.values()].map((node) => (
            <PictureNode
              key={node.id}
              node={node}
              paths={null}
              lit={highlight?.nodes.has(node.id) ?? false}
              opened={selected?.kind === 'node' && selected.id === node.id}
              tabIndex={focus.tabIndexOf({ kind: 'node', id: node.id })}
              point={point}
              select={select}
              t={tPage}
              locale={locale}
            />
          ))}
        </svg>
      </div>
      {detail && <CellDetail title={detail.title} value={detail.value} close={() => select(null)} />}
    </div>
  );
}

// Words on more lines than this would only cover each other; pointing at one still names it.
const NAMED_HOPS_AT_MOST = 30;
