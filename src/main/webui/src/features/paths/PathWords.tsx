import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount, formatDate, formatStrength } from '../../core/format';
import { labelOf, type TracePath } from '../../core/model';
import { namesFor } from '../../core/names-in-script';
import { isDoubtful } from '../../core/grades';
import { joinsAt } from '../../core/joins';
import { factsOf } from '../../core/path-facts';
import { weakestOf } from '../../core/weakest';
import type { TraceView } from '../../core/trace';
import { foundMark } from '../trace/state/linked-view';
import { KindGlyph } from '../common/KindGlyph';
import { ListedBy } from '../common/ListedBy';
import { Route } from '../common/Route';
import { StrengthMeter } from '../common/StrengthMeter';
import type { Found } from '../../core/finding';
import { Arrow } from './Arrow';
import { Decided, Joined } from './Joined';
import classes from './PathList.module.css';

interface PathWordsProps {
  view: TraceView;
  path: TracePath;
  gapsTold: boolean;
  found: Found | null;
}

function Chain({ view, path, found }: Omit<PathWordsProps, 'gapsTold'>) {
  const weakest = path.hops[path.weakest];
  const doubtful = weakest !== undefined && isDoubtful(view, weakest);
  const weak = weakestOf(path);
  return (
    <span className={classes.chain}>
      {path.nodes.map((id, index) => {
        const node = view.nodes.get(id);
        const { name, other } = namesFor(node, id);
        return (
          <span key={id} className={classes.name}>
            {index > 0 && <Arrow weakest={weak.includes(index - 1)} doubtful={doubtful} />}
            <KindGlyph label={labelOf(node)} size={14} />
            <bdi data-found={foundMark({ found }, id)}>{name}</bdi>
            {other !== null && (
              <bdi className={classes.other} title={other}>
                {other}
              </bdi>
            )}
            {joinsAt(path, index).length > 0 && <Joined />}
            <ListedBy node={node} />
          </span>
        );
      })}
    </span>
  );
}

/** The number, and by its title how it came about: "0.66 = 0.90 × 0.73". */
function Strength({ path }: { path: TracePath }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const value = formatStrength(path.strength, locale);
  const weights = path.hops.map((hop) => formatStrength(hop.weight, locale)).join(' × ');
  return (
    <span className={classes.strength} title={t('list.strengthMeans', { value, weights })}>
      <StrengthMeter strength={path.strength} />
      {t('paths.strength', { value })}
    </span>
  );
}

function Facts({ view, path, gapsTold }: Omit<PathWordsProps, 'found'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { route, sources, newest, gaps, inferred, generic, decisions } = factsOf(view, path);
  const weakest = path.hops[path.weakest];
  const weak = weakestOf(path).length;
  const byHop = path.hops.map((hop) => hop.sources).join(' · ');
  return (
    <span className={classes.facts}>
      <Route codes={route} />
      <span>{t('paths.hops', { count: path.length })}</span>
      <Strength path={path} />
      <span>{t('paths.sources', { count: sources, shown: formatCount(sources, locale) })}</span>
      {path.length > 1 && <span className={classes.besides}>{t('list.byHop', { each: byHop })}</span>}
      {newest && (
        <span className={classes.besides}>{t('list.newest', { date: formatDate(newest, locale) })}</span>
      )}
      {gapsTold && gaps > 0 && <span>{t('list.gaps', { count: gaps })}</span>}
      {inferred > 0 && <span className={classes.caveat}>{t('list.inferred', { count: inferred })}</span>}
      {generic > 0 && <span>{t('list.generic')}</span>}
      {path.joins !== undefined && path.joins !== 'stated' && (
        <span className={classes.caveat}>{t(`list.joins.${path.joins}`)}</span>
      )}
      {decisions > 0 && <Decided path={path} count={decisions} />}
      {weakest && weak > 0 && (
        <span className={classes.weakestFact} data-doubtful={isDoubtful(view, weakest)}>
          {t('paths.weakest', { count: weak, confidence: t(`confidence.${weakest.confidence}`) })}
        </span>
      )}
    </span>
  );
}

/** Apart from the row, so that lighting a row does not write its words anew. */
export const PathWords = memo(function PathWords({ view, path, gapsTold, found }: PathWordsProps) {
  return (
    <>
      <Chain view={view} path={path} found={found} />
      <Facts view={view} path={path} gapsTold={gapsTold} />
    </>
  );
});
