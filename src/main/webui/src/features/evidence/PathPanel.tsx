import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatStrength } from '../../core/format';
import type { TracePath } from '../../core/model';
import type { ViewParams } from '../../core/search';
import { countSources, hopKeysOf, type TraceView } from '../../core/trace';
import classes from './Evidence.module.css';
import { HopClaims } from './HopClaims';
import { NodeButton } from './NodeButton';

interface PathPanelProps {
  view: TraceView;
  path: TracePath;
  openView: (view: ViewParams) => void;
}

/** A path from start to end, each step with all that is said about it: the page to hand to an editor. */
export function PathPanel({ view, path, openView }: PathPanelProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const hops = hopKeysOf(path).flatMap((key) => view.hops.get(key) ?? []);
  return (
    <>
      <p className={classes.kind}>{t('evidence.path')}</p>
      <p className={classes.lead}>
        {[
          t('paths.hops', { count: path.length }),
          t('paths.strength', { value: formatStrength(path.strength, locale) }),
          t('paths.sources', { count: countSources(view, path), shown: countSources(view, path) }),
        ].join(' · ')}
      </p>
      <p className={classes.hint}>{t('evidence.strengthHint')}</p>
      <ol className={classes.steps}>
        <li>
          <NodeButton
            node={view.nodes.get(path.nodes[0] ?? '')}
            id={path.nodes[0] ?? ''}
            openView={openView}
          />
        </li>
        {hops.map((hop, index) => (
          <li key={hop.key}>
            <div className={classes.step} data-weakest={index === path.weakest}>
              {index === path.weakest && path.length > 1 && (
                <p className={classes.weakest}>{t('evidence.weakestHop')}</p>
              )}
              <HopClaims relations={hop.relations} openView={openView} />
            </div>
            <NodeButton node={view.nodes.get(hop.to)} id={hop.to} openView={openView} />
          </li>
        ))}
      </ol>
    </>
  );
}
