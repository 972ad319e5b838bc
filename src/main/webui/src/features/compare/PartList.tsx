import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathKey, type Compared, type Part } from '../../core/compare/compared';
import { formatCount, formatStrength } from '../../core/format';
import { labelOf, nameOf, type GraphNode, type TracePath } from '../../core/model';
import { paramsOf, type Question } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { ArrowGlyph, KindGlyph } from '../common/KindGlyph';
import classes from './Compare.module.css';

const SHOWN = 50;

interface PartListProps {
  part: Part;
  compared: Compared;
  nodes: ReadonlyMap<string, GraphNode>;
  /** In whose answer its paths are opened. */
  question: Question;
}

function Row({ path, nodes, question }: { path: TracePath } & Pick<PartListProps, 'nodes' | 'question'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <li>
      <Link to="/" search={{ ...paramsOf(question), path: path.nodes }} className={classes.path}>
        {path.nodes.map((id, index) => (
          <span key={id}>
            {index > 0 && (
              <>
                <ArrowGlyph />
                <span className="visually-hidden"> {t('paths.to')} </span>
              </>
            )}
            <KindGlyph label={labelOf(nodes.get(id))} size={14} /> <bdi>{nameOf(nodes.get(id), id)}</bdi>{' '}
          </span>
        ))}
        <small>{t('paths.strength', { value: formatStrength(path.strength, locale) })}</small>
      </Link>
    </li>
  );
}

/** Who is at an end of these paths and of none of the others. */
function Names({ label, ids, nodes }: { label: string; ids: string[] } & Pick<PartListProps, 'nodes'>) {
  const locale = useLocale();
  return ids.length === 0 ? (
    <p className={classes.count}>
      {label} <strong>0</strong>
    </p>
  ) : (
    <details className={classes.names}>
      <summary>
        {label} <strong>{formatCount(ids.length, locale)}</strong>
      </summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <KindGlyph label={labelOf(nodes.get(id))} size={14} /> <bdi>{nameOf(nodes.get(id), id)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What only one of two answers has, or both: how much, then path by path, each of which opens in its answer. */
export function PartList({ part, compared, nodes, question }: PartListProps) {
  const { t } = useTranslation('compare');
  const locale = useLocale();
  const [shown, setShown] = useState(SHOWN);
  const { paths, starts, ends } = compared;
  const count = paths.length;
  const title = t(`part.${part}`);
  return (
    <section className={classes.part} data-part={part} data-count={count} aria-label={title}>
      <h2>{title}</h2>
      <p className={classes.total}>{t('paths', { count, shown: formatCount(count, locale) })}</p>
      <Names label={t('starts')} ids={starts} nodes={nodes} />
      <Names label={t('ends')} ids={ends} nodes={nodes} />
      {count === 0 ? (
        <p className={classes.none}>{t('none')}</p>
      ) : (
        <ol className={classes.rows}>
          {paths.slice(0, shown).map((path) => (
            <Row key={pathKey(path)} path={path} nodes={nodes} question={question} />
          ))}
        </ol>
      )}
      {count > shown && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + 4 * SHOWN)}>
          {t('further', { count: count - shown, shown: formatCount(count - shown, locale) })}
        </Button>
      )}
    </section>
  );
}
