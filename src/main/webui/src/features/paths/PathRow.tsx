import { IconArrowNarrowRight } from '@tabler/icons-react';
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount, formatStrength } from '../../core/format';
import { labelOf, nameOf, type TracePath } from '../../core/model';
import { countSources, type Subject, type TraceView } from '../../core/trace';
import { KindGlyph } from '../common/KindGlyph';
import { StrengthMeter } from '../common/StrengthMeter';
import classes from './PathList.module.css';

export type RowState = 'plain' | 'lit' | 'dim' | 'open';

interface PathRowProps {
  view: TraceView;
  path: TracePath;
  index: number;
  rank: number;
  state: RowState;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
}

function Arrow({ weakest }: { weakest: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={weakest ? classes.weakestArrow : classes.arrow}>
      <IconArrowNarrowRight size={16} stroke={weakest ? 2.4 : 1.8} aria-hidden />
      <span className="visually-hidden">{weakest ? t('paths.toByWeakest') : t('paths.to')}</span>
    </span>
  );
}

function Chain({ view, path }: { view: TraceView; path: TracePath }) {
  return (
    <span className={classes.chain}>
      {path.nodes.map((id, index) => {
        const node = view.nodes.get(id);
        return (
          <Fragment key={id}>
            {index > 0 && <Arrow weakest={path.length > 1 && path.weakest === index - 1} />}
            <span className={classes.name}>
              <KindGlyph label={labelOf(node)} size={14} />
              <bdi>{nameOf(node, id)}</bdi>
            </span>
          </Fragment>
        );
      })}
    </span>
  );
}

function Facts({ view, path }: { view: TraceView; path: TracePath }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const weakest = path.hops[path.weakest];
  const sources = countSources(view, path);
  return (
    <span className={classes.facts}>
      <span>{t('paths.hops', { count: path.length })}</span>
      <span className={classes.strength}>
        <StrengthMeter strength={path.strength} />
        {t('paths.strength', { value: formatStrength(path.strength, locale) })}
      </span>
      <span>{t('paths.sources', { count: sources, shown: formatCount(sources, locale) })}</span>
      {weakest && path.length > 1 && (
        <span className={classes.weakestFact} data-confidence={weakest.confidence}>
          {t('paths.weakest', { confidence: t(`confidence.${weakest.confidence}`) })}
        </span>
      )}
    </span>
  );
}

/** A path as a line of names; the whole row opens it. */
export const PathRow = memo(function PathRow({
  view,
  path,
  index,
  rank,
  state,
  point,
  select,
}: PathRowProps) {
  const subject = { kind: 'path', index } as const;
  return (
    <li className={classes.item} data-state={state} onMouseEnter={() => point(subject)}>
      <button
        type="button"
        className={classes.row}
        aria-current={state === 'open' ? 'true' : undefined}
        onClick={() => select(subject)}
        onFocus={() => point(subject)}
        onBlur={() => point(null)}
      >
        <span className={classes.rank}>{rank}</span>
        <span className={classes.content}>
          <Chain view={view} path={path} />
          <Facts view={view} path={path} />
        </span>
      </button>
    </li>
  );
});
