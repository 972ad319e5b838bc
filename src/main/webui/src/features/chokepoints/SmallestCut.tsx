import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { asking } from '../../core/question/asking';
import { formatCount } from '../../core/format';
import { labelOf } from '../../core/model';
import { nodeOf, type Acts } from './acts';
import classes from './Chokepoints.module.css';
import { PointName } from './PointName';

/** More names than this are shown when asked for. */
const FEW = 12;

/** The fewest entities that everything depends on, and how sure it is that they are the fewest. */
export function SmallestCut({ answer, question, found, ask, select }: Acts) {
  const { t } = useTranslation('chokepoints');
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const cut = answer.smallestCut;
  if (cut === null || cut.nodes.length === 0) {
    return answer.directHops > 0 ? (
      <p className={classes.hint}>{t('direct', { count: answer.directHops })}</p>
    ) : null;
  }
  const without = () =>
    ask(cut.nodes.reduce((asked, id) => asking(asked, 'avoid', id, labelOf(nodeOf(answer, id))), question));
  const count = cut.nodes.length;
  return (
    <section className={classes.cutSet} aria-labelledby="smallest-cut">
      <h3 id="smallest-cut">
        {cut.exact
          ? t('cutExact', { count })
          : t('cutAtMost', { count, least: formatCount(cut.atLeast, locale) })}
      </h3>
      <div className={classes.names}>
        {cut.nodes.slice(0, all ? count : FEW).map((id) => (
          <PointName key={id} node={nodeOf(answer, id)} id={id} found={found} select={select} />
        ))}
        {!all && count > FEW && (
          <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
            {t('more', { count: count - FEW })}
          </Button>
        )}
        {count <= FEW && (
          <Button size="compact-xs" variant="default" onClick={without}>
            {t('withoutAll')}
          </Button>
        )}
      </div>
      {answer.directHops > 0 && <p className={classes.hint}>{t('direct', { count: answer.directHops })}</p>}
    </section>
  );
}
