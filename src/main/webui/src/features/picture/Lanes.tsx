import { isDoubtful } from '../../core/grades';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import type { Layout } from '../../core/picture-model';
import type { FocusTarget } from '../../core/picture-keys';
import type { TraceView } from '../../core/trace';
import { foundMark, type LinkedView } from '../trace/state/linked-view';
import { Backdrop } from './Backdrop';
import { FullLabel } from './FullLabel';
import { PictureBundle } from './PictureBundle';
import { PictureHop } from './PictureHop';
import { PictureMore } from './PictureMore';
import { PictureNode } from './PictureNode';
import { WeakestMark } from './WeakestMark';

interface LanesProps {
  layout: Layout;
  linked: LinkedView;
  tabIndexOf: (target: FocusTarget) => number;
  openMore: (key: string) => void;
}

function Hops({ layout, linked, tabIndexOf }: Omit<LanesProps, 'openMore'>) {
  const { view, highlight, selected, point, select } = linked;
  const { t } = useTranslation();
  return layout.hops.map((placed) => {
    const { key, from, to } = placed.hop;
    return (
      <PictureHop
        key={key}
        placed={placed}
        view={view}
        lit={highlight?.hops.has(key) ?? false}
        weakest={highlight?.weakest.includes(key) ?? false}
        opened={selected?.kind === 'hop' && selected.from === from && selected.to === to}
        tabIndex={tabIndexOf({ kind: 'hop', key })}
        point={point}
        select={select}
        t={t}
      />
    );
  });
}

function Nodes({ layout, linked, tabIndexOf }: Omit<LanesProps, 'openMore'>) {
  const { view, highlight, selected, point, select } = linked;
  const { t } = useTranslation();
  const locale = useLocale();
  return [...layout.nodes.values()].map((node) => (
    <PictureNode
      key={node.id}
      node={node}
      country={view.nodes.get(node.id)?.properties.country ?? null}
      paths={view.pathsByNode.get(node.id)?.length ?? 0}
      lit={highlight?.nodes.has(node.id) ?? false}
      opened={selected?.kind === 'node' && selected.id === node.id}
      found={foundMark(linked, node.id)}
      tabIndex={tabIndexOf({ kind: 'node', id: node.id })}
      point={point}
      select={select}
      t={t}
      locale={locale}
    />
  ));
}

/** Marks a hop where it is drawn: by itself, or among others as one line. */
function WeakestOf({ hop, layout, view }: { hop: string; layout: LanesProps['layout']; view: TraceView }) {
  const placed =
    layout.hops.find((each) => each.hop.key === hop) ??
    layout.bundles.find((each) => each.hops.some(({ key }) => key === hop));
  const known = view.hops.get(hop);
  return (
    placed && <WeakestMark middle={placed.middle} doubtful={known !== undefined && isDoubtful(view, known)} />
  );
}

/** Everything inside the picture, from the back to the front. */
export function Lanes(props: LanesProps) {
  const { layout, linked, tabIndexOf, openMore } = props;
  const { view, highlight, active, found } = linked;
  const pointed = active?.kind === 'node' ? layout.nodes.get(active.id) : undefined;
  return (
    <>
      <Backdrop layout={layout} />
      {layout.bundles.map((placed) => (
        <PictureBundle
          key={placed.key}
          placed={placed}
          lit={placed.hops.some(({ key }) => highlight?.hops.has(key))}
        />
      ))}
      <Hops layout={layout} linked={linked} tabIndexOf={tabIndexOf} />
      <Nodes layout={layout} linked={linked} tabIndexOf={tabIndexOf} />
      {[...layout.mores.values()].map((more) => (
        <PictureMore
          key={more.id}
          more={more}
          lit={more.hidden.some((id) => highlight?.nodes.has(id))}
          found={more.hidden.some((id) => found?.ids.has(id))}
          tabIndex={tabIndexOf({ kind: 'more', id: more.id })}
          open={openMore}
        />
      ))}
      {highlight?.weakest.map((key) => (
        <WeakestOf key={key} hop={key} layout={layout} view={view} />
      ))}
      {pointed && <FullLabel node={pointed} room={layout.width} />}
    </>
  );
}
