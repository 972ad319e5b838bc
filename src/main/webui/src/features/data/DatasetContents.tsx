import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useContents } from '../../api/import-queries';
import { useLocale } from '../../words/use-locale';
import { traceSearchOf, tracedRelations, type Contents } from '../../core/data/contents';
import { formatCount } from '../../core/format';
import { NODE_LABELS, RELATION_TYPES } from '../../core/model';
import { asProblem } from '../../core/problem';
import common from './Data.module.css';
import classes from './Datasets.module.css';
import { DataProblem } from './DataProblem';

const OTHER_KINDS = [
  'Source',
  'HsCode',
  'TradeFlow',
  'ListState',
  'Shipment',
  'EntityRecord',
  'Fact',
  'LISTED_IN',
  'CLASSIFIED_AS',
] as const;

function KindName({ kind }: { kind: string }) {
  const { t: page } = useTranslation();
  const { t } = useTranslation('data');
  const label = NODE_LABELS.find((each) => each === kind);
  const relation = RELATION_TYPES.find((each) => each === kind);
  const other = OTHER_KINDS.find((each) => each === kind);
  if (label) {
    return page(`label.${label}`);
  }
  if (relation) {
    return t('kind.relation', { name: page(`relation.${relation}.name`) });
  }
  return other ? t(`kind.${other}`) : kind;
}

export function ContentsTable({ contents }: { contents: Contents }) {
  const locale = useLocale();
  return (
    <table className={classes.contents}>
      <tbody>
        {Object.entries(contents).map(([kind, count]) => (
          <tr key={kind}>
            <th scope="row">
              <KindName kind={kind} />
            </th>
            <td>{formatCount(count, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How much of each kind a dataset holds, and the way to trace it. */
export function DatasetContents({ dataset }: { dataset: string }) {
  const { t } = useTranslation('data');
  const { data, error, refetch } = useContents(dataset);
  if (error) {
    return <DataProblem problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!data) {
    return <p className={common.soft}>{t('datasets.counting')}</p>;
  }
  return (
    <>
      <ContentsTable contents={data.contents} />
      {tracedRelations(data.contents) > 0 && (
        <Link className={common.strongLink} to="/" search={traceSearchOf(dataset, data.contents)}>
          {t('datasets.trace')}
        </Link>
      )}
    </>
  );
}
