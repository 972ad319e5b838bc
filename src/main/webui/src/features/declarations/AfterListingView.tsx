import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAfterListing } from '../../api/declarations';
import type { AfterListing, RowsQuestion } from '../../core/declarations/model';
import { selectionOf, type DeclarationSearch } from '../../core/declarations/search';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Declarations.module.css';
import { ListedParties } from './ListedParties';
import { RowList } from './RowList';
import { TakeAway } from './TakeAway';

const FIRST = 50;
const MOST = 1000;

function Found({
  answer,
  search,
  more,
}: {
  answer: AfterListing;
  search: DeclarationSearch;
  more: () => void;
}) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const [opened, setOpened] = useState<RowsQuestion | null>(null);
  const selection = selectionOf(search);
  if (answer.partyCount === 0) {
    return (
      <p role="status">{t('after.none', { count: answer.rows, shown: formatCount(answer.rows, locale) })}</p>
    );
  }
  return (
    <>
      <p role="status" className={classes.lead}>
        {t('after.lead', {
          count: answer.after,
          shown: formatCount(answer.after, locale),
          all: formatCount(answer.rows, locale),
        })}
      </p>
      <p className={classes.intro}>{t('after.rule')}</p>
      {answer.undated > 0 && (
        <p className={classes.intro}>
          {t('note.undated', { count: answer.undated, shown: formatCount(answer.undated, locale) })}
        </p>
      )}
      <ListedParties parties={answer.parties} open={(after) => setOpened({ selection, after })} />
      <div className={classes.acts}>
        {!answer.complete && (
          <Button variant="default" onClick={more}>
            {t('after.more', { count: answer.partyCount - answer.parties.length })}
          </Button>
        )}
        <TakeAway
          what="after-listing"
          body={{ selection, limit: MOST }}
          name="after-listing"
          title={t('view.after')}
        />
      </div>
      {opened && <RowList key={JSON.stringify(opened)} question={opened} close={() => setOpened(null)} />}
    </>
  );
}

/** Trade of those who were listed, and how long it took to list them. */
export function AfterListingView({ search }: { search: DeclarationSearch }) {
  const { t } = useTranslation('declarations');
  const [limit, setLimit] = useState(FIRST);
  const { data, error, refetch } = useAfterListing(selectionOf(search), limit);
  if (error) {
    return <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />;
  }
  return data ? (
    <Found key={JSON.stringify(search)} answer={data} search={search} more={() => setLimit(MOST)} />
  ) : (
    <Skeleton role="status" height={240} aria-label={t('loading')} />
  );
}
