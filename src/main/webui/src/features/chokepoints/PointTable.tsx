import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { asking } from '../../core/question/asking';
import { formatCount, formatShare } from '../../core/format';
import { labelOf, nameOf } from '../../core/model';
import { nodeOf, type Acts } from './acts';
import classes from './Chokepoints.module.css';
import { PointName } from './PointName';

/** Each choke point with what would be gone without it. */
export function PointTable({ answer, question, found, ask, select }: Acts) {
  const { t } = useTranslation('chokepoints');
  const locale = useLocale();
  if (answer.points.length === 0) {
    return <p className={classes.hint}>{t('none')}</p>;
  }
  return (
    <table className={classes.table}>
      <caption>{t('walks', { count: answer.walks, walks: formatCount(answer.walks, locale) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('entity')}</th>
          <th scope="col">{t('share')}</th>
          <th scope="col">{t('starts')}</th>
          <th scope="col">{t('ends')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {answer.points.map((point) => {
          const node = nodeOf(answer, point.id);
          return (
            <tr key={point.id}>
              <th scope="row">
                <PointName node={node} id={point.id} found={found} select={select} />
              </th>
              <td>
                <meter className={classes.meter} min={0} max={1} value={point.share} aria-hidden />
                {formatShare(point.share, locale)}
              </td>
              <td>{formatCount(point.starts, locale)}</td>
              <td>{formatCount(point.ends, locale)}</td>
              <td>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('withoutNamed', { name: nameOf(node, point.id) })}
                  onClick={() => ask(asking(question, 'avoid', point.id, labelOf(node)))}
                >
                  {t('without')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
