import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatStrength } from '../../core/format';
import { countInferred, genericsOf, isGeneric } from '../../core/grades';
import { countDecisions, joinsAt } from '../../core/joins';
import { nameOf, type TracePath } from '../../core/model';
import type { ViewParams } from '../../core/search';
import { countSources, hopKeysOf, type TraceView } from '../../core/trace';
import { weakestOf } from '../../core/weakest';
import { Collect } from '../casebook/lazy-collect';
import { JoinNotes } from '../joins/lazy-joins';
import classes from './Evidence.module.css';
import { HopGrounds } from './HopGrounds';
import { HopClaims } from './HopClaims';
import { NodeButton } from './NodeButton';

interface PathPanelProps {
  view: TraceView;
  path: TracePath;
  openView: (view: ViewParams) => void;
}

function Joins({ view, path, at }: { view: TraceView; path: TracePath; at: number }) {
  return joinsAt(path, at).length > 0 ? (
    <Suspense fallback={null}>
      <JoinNotes answer={view.answer} path={path} at={at} />
    </Suspense>
  ) : null;
}

/** A path from start to end, each step with all that is said about it: the page to hand to an editor. */
export function PathPanel({ view, path, openView }: PathPanelProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inferred = countInferred(view, path);
  const decisions = countDecisions(path);
  const hops = hopKeysOf(path).flatMap((key) => view.hops.get(key) ?? []);
  const weak = weakestOf(path);
  const weakWords =
    weak.length > 1 ? t('evidence.weakestTied', { count: weak.length }) : t('evidence.weakestHop');
  const [start = '', end = ''] = [path.nodes[0], path.nodes.at(-1)];
  const title = `${nameOf(view.nodes.get(start), start)} → ${nameOf(view.nodes.get(end), end)}`.slice(0, 200);
  return (
    <>
      <p className={classes.kind}>{t('evidence.path')}</p>
      <p className={classes.lead}>
        {[
          t('paths.hops', { count: path.length }),
          t('paths.strength', { value: formatStrength(path.strength, locale) }),
          t('paths.sources', { count: countSources(view, path), shown: countSources(view, path) }),
          ...(inferred > 0 ? [t('list.inferred', { count: inferred })] : []),
          ...(genericsOf(view, path).length > 0 ? [t('list.generic')] : []),
          ...(decisions > 0 ? [t('list.decisions', { count: decisions })] : []),
        ].join(' · ')}
      </p>
      <p className={classes.hint}>{t('evidence.strengthHint')}</p>
      <Suspense fallback={null}>
        <Collect what={{ nodes: path.nodes, hops: hops.map((hop) => hop.relations) }} title={title} />
      </Suspense>
      <ol className={classes.steps}>
        <li>
          <NodeButton
            node={view.nodes.get(path.nodes[0] ?? '')}
            id={path.nodes[0] ?? ''}
            openView={openView}
          />
          <Joins view={view} path={path} at={0} />
        </li>
        {hops.map((hop, index) => (
          <li key={hop.key}>
            <div className={classes.step} data-weakest={weak.includes(index)}>
              <HopGrounds view={view} hop={hop} weakest={weak.includes(index) ? weakWords : undefined} />
              <HopClaims relations={hop.relations} openView={openView} />
            </div>
            <NodeButton node={view.nodes.get(hop.to)} id={hop.to} openView={openView} />
            <Joins view={view} path={path} at={index + 1} />
            {isGeneric(view.nodes.get(hop.to)) && <p className={classes.hint}>{t('evidence.genericPart')}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
