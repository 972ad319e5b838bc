import { useTranslation } from 'react-i18next';
import type { NextSourcesAnswer, ThinHop } from '../../api/next-sources';
import { formatCount } from '../../core/format';
import { isRelationType, nameOf } from '../../core/model';
import type { ViewParams } from '../../core/search';
import { useLocale } from '../../words/use-locale';
import pane from '../common/Pane.module.css';
import classes from './NextSources.module.css';

interface HopTableProps {
  answer: NextSourcesAnswer;
  open: (view: ViewParams) => void;
}

/** The hop in words, which opens what its one source says. */
function Hop({ hop, answer: { nodes }, open }: HopTableProps & { hop: ThinHop }) {
  const { t } = useTranslation();
  const name = (id: string) =>
    nameOf(
      nodes.find((node) => node.id === id),
      id,
    );
  const verbs = hop.types.map((type) => (isRelationType(type) ? t(`relation.${type}.verb`) : type));
  const claim = hop.relations[0];
  return (
    <button type="button" className={classes.hop} onClick={() => open(claim === undefined ? {} : { claim })}>
      <bdi>{name(hop.from)}</bdi> <em>{verbs.join(' · ')}</em> <bdi>{name(hop.to)}</bdi>
    </button>
  );
}

/** Each hop with one independent source, the one that would gain most first. */
export function HopTable({ answer, open }: HopTableProps) {
  const { t } = useTranslation('nextSources');
  const locale = useLocale();
  if (answer.hops.length === 0) {
    return <p className={pane.hint}>{t('none')}</p>;
  }
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('hop')}</th>
          <th scope="col">{t('paths')}</th>
          <th scope="col">{t('pairs')}</th>
          <th scope="col">{t('categories')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.hops.map((hop) => (
          <tr key={`${hop.from} ${hop.to}`}>
            <th scope="row">
              <Hop {...{ hop, answer, open }} />
            </th>
            <td>{formatCount(hop.paths, locale)}</td>
            <td>{formatCount(hop.pairs, locale)}</td>
            <td>{formatCount(hop.categories, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
