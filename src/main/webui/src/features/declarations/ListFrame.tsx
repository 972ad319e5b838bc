import { Button, Skeleton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useListed } from '../../api/declarations';
import type { Listed, Lists, RowsQuestion } from '../../core/declarations/model';
import { selectionOf, type DeclarationSearch } from '../../core/declarations/search';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Declarations.module.css';
import { TextField, type SearchProps } from './Filters';
import { RowList } from './RowList';
import { TakeAway } from './TakeAway';

const FIRST = 50;
const MOST = 1000;
/** What the page calls them. */
const VIEW = {
  'seller-changes': 'changes',
  'new-routes': 'routes',
  prices: 'prices',
  clusters: 'clusters',
  takeovers: 'takeovers',
  parts: 'parts',
} as const satisfies Record<Listed, string>;
/** Of these a day tells before from since. */
const SINCE: Listed[] = ['seller-changes', 'new-routes'];

export type OpenRows = (question: RowsQuestion) => void;

interface ListFrameProps<K extends Listed> extends SearchProps {
  what: K;
  /** What else is asked. */
  also?: { state: string } | undefined;
  /** How many there are of all, and how many are shown. */
  counts: (answer: Lists[K]) => { shown: number; all: number };
  /** What is to be known before reading. */
  lead: (answer: Lists[K] & { rows: number }) => ReactNode;
  children: (answer: Lists[K], open: OpenRows) => ReactNode;
}

function sinceOf(what: Listed, { since }: DeclarationSearch): { since?: string } {
  return SINCE.includes(what) && since !== undefined ? { since } : {};
}

/** An answer that is a list: what it says, more of it, its file, and the declarations that are opened from it. */
export function ListFrame<K extends Listed>({
  what,
  also,
  search,
  choose,
  counts,
  lead,
  children,
}: ListFrameProps<K>) {
  const { t } = useTranslation('declarations');
  const [limit, setLimit] = useState(FIRST);
  const [opened, setOpened] = useState<RowsQuestion | null>(null);
  const body = { selection: selectionOf(search), ...sinceOf(what, search), ...also };
  const { data, error, refetch } = useListed(what, body, limit);
  const { shown, all } = data ? counts(data) : { shown: 0, all: 0 };
  return (
    <>
      {SINCE.includes(what) && (
        <div className={classes.filters}>
          <TextField key={search.since ?? ''} name="since" search={search} choose={choose} />
        </div>
      )}
      {error && <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton role="status" height={240} aria-label={t('loading')} />}
      {data && !error && (
        <>
          <div className={classes.intro} role="status">
            {lead(data)}
          </div>
          {all === 0 ? <p>{t('list.none')}</p> : children(data, setOpened)}
          {all > 0 && (
            <div className={classes.acts}>
              {shown < all && (
                <Button variant="default" onClick={() => setLimit(MOST)}>
                  {t('after.more', { count: Math.min(all, MOST) - shown })}
                </Button>
              )}
              <TakeAway
                what={what}
                body={{ ...body, limit: MOST }}
                name={what}
                title={t(`view.${VIEW[what]}`)}
              />
            </div>
          )}
          {opened && <RowList key={JSON.stringify(opened)} question={opened} close={() => setOpened(null)} />}
        </>
      )}
    </>
  );
}
