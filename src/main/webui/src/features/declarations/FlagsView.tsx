import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFlags, type FlagRows } from '../../api/declarations';
import type { Flag, Flags } from '../../core/declarations/model';
import { selectionOf, type DeclarationSearch } from '../../core/declarations/search';
import { formatCount, formatShare } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Declarations.module.css';
import { Party, RowCount } from './ListTable';
import { RowList } from './RowList';
import { TakeAway } from './TakeAway';

type Open = (flag: string, seller?: string) => void;

/** How often it holds here, and how often among all sellers of the same goods. */
function Rates({ flag, answer, open }: { flag: Flag; answer: Flags; open: Open }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const share = (part: number, whole: number) => (whole === 0 ? '–' : formatShare(part / whole, locale));
  const count = (number: number) => formatCount(number, locale);
  if (flag.unknown >= answer.rows) {
    return <p>{t('flags.untold')}</p>;
  }
  return (
    <>
      <p>
        {t('flags.rows')}{' '}
        {flag.rows === 0 ? count(0) : <RowCount rows={flag.rows} open={() => open(flag.code)} />}
        {' · '}
        {t('flags.here', {
          count: flag.sellers,
          shown: count(flag.sellers),
          all: count(answer.sellers),
          share: share(flag.sellers, answer.sellers),
        })}
        {' · '}
        {t('flags.base', {
          count: flag.allSellers,
          shown: count(flag.allSellers),
          all: count(answer.allSellers),
          share: share(flag.allSellers, answer.allSellers),
        })}
      </p>
      {flag.unknown > 0 && (
        <p className={classes.facts}>
          {t('flags.unknown', { count: flag.unknown, shown: count(flag.unknown) })}
        </p>
      )}
      {flag.firms.length > 0 && (
        <details>
          <summary>{t('flags.firms')}</summary>
          <ul className={classes.notes}>
            {flag.firms.map(({ seller, rows }) => (
              <li key={seller.code}>
                <Party party={seller} />: <RowCount rows={rows} open={() => open(flag.code, seller.code)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Found({ answer, search }: { answer: Flags; search: DeclarationSearch }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const [opened, setOpened] = useState<FlagRows | null>(null);
  const selection = selectionOf(search);
  const open: Open = (flag, seller) =>
    setOpened({ selection, flag, ...(seller === undefined ? {} : { seller }) });
  return (
    <>
      <p className={classes.lead}>{t('flags.rule')}</p>
      <p className={classes.intro} role="status">
        {t('flags.lead', {
          count: answer.rows,
          shown: formatCount(answer.rows, locale),
          sellers: formatCount(answer.sellers, locale),
          goods: formatCount(answer.goods, locale),
          all: formatCount(answer.allSellers, locale),
        })}
      </p>
      {answer.flags.map((flag) => (
        <section key={flag.code} className={classes.file}>
          <h2>
            {flag.code} {t(`flag.${flag.code}`, { defaultValue: flag.rule })}
          </h2>
          {flag.whyNot === undefined ? (
            <Rates flag={flag} answer={answer} open={open} />
          ) : (
            <p>{t('flags.whyNot', { why: t(`flagWhy.${flag.code}`, { defaultValue: flag.whyNot }) })}</p>
          )}
          <small className={classes.facts}>{flag.definedBy}</small>
          {opened?.flag === flag.code && (
            <RowList key={JSON.stringify(opened)} question={opened} close={() => setOpened(null)} />
          )}
        </section>
      ))}
      <div className={classes.acts}>
        <TakeAway what="flags" body={{ selection }} name="flags" title={t('view.flags')} />
      </div>
    </>
  );
}

/** Red flags of published lists, as hints. */
export function FlagsView({ search }: { search: DeclarationSearch }) {
  const { t } = useTranslation('declarations');
  const { data, error, refetch } = useFlags(selectionOf(search));
  if (error) {
    return <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />;
  }
  return data ? (
    <Found key={JSON.stringify(search)} answer={data} search={search} />
  ) : (
    <Skeleton role="status" height={240} aria-label={t('loading')} />
  );
}
