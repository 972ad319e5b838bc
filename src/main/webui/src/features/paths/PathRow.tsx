import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount, formatStrength } from '../../core/format';
import { labelOf, nameOf, type TracePath } from '../../core/model';
import { countSources, type Subject, type TraceView } from '../../core/trace';
import { ArrowGlyph, KindGlyph } from '../common/KindGlyph';
import { StrengthMeter } from '../common/StrengthMeter';
import classes from './PathList.module.css';

interface PathRowProps {
  view: TraceView;
  path: TracePath;
  index: number;
  rank: number;
  lit: boolean;
  opened: boolean;
  tabIndex: number;
  focused: (index: number) => void;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
}

function Arrow({ weakest }: { weakest: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={weakest ? classes.weakestArrow : classes.arrow}>
      <ArrowGlyph />
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
          <span key={id} className={classes.name}>
            {index > 0 && <Arrow weakest={path.length > 1 && path.weakest === index - 1} />}
            <KindGlyph label={labelOf(node)} size={14} />
            <bdi>{nameOf(node, id)}</bdi>
          </span>
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

/** Apart from the row, so that lighting a row does not write its words anew. */
const Words = memo(function Words({ view, path }: { view: TraceView; path: TracePath }) {
  return (
    <>
      <Chain view={view} path={path} />
      <Facts view={view} path={path} />
    </>
  );
});

/** A path as a line of names; the whole row opens it. */
export const PathRow = memo(function PathRow(props: PathRowProps) {
  const { view, path, index, rank, lit, opened, tabIndex, focused, point, select } = props;
  const subject = { kind: 'path', index } as const;
  const onFocus = () => {
    focused(index);
    point(subject);
  };
  return (
    <li className={classes.item} data-lit={lit} data-opened={opened} onMouseEnter={() => point(subject)}>
      <button
        type="button"
        className={classes.row}
        tabIndex={tabIndex}
        aria-current={opened ? 'true' : undefined}
        onClick={() => select(subject)}
        onFocus={onFocus}
        onBlur={() => point(null)}
      >
        <span className={classes.rank}>{rank}</span>
        <span className={classes.content}>
          <Words view={view} path={path} />
        </span>
      </button>
    </li>
  );
});
