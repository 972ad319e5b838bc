import { Button, Skeleton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecisions } from '../../api/identity-queries';
import { formatCount } from '../../core/format';
import { entriesOf, type HistoryEntry } from '../../core/identity/history';
import type { IdentitySearch } from '../../core/identity/search';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { Notice } from '../common/Notice';
import { ProblemNotice } from '../common/ProblemNotice';
import { Between, Grounds } from './DecisionLine';
import classes from './Decisions.module.css';
import { Exchange } from './Exchange';
import { Withdraw } from './Withdraw';

const PAGE = 50;
/** Pairs of a batch that are named at once. */
const NAMED = 3;

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const [opened, setOpened] = useState(false);
  const { decisions, batch } = entry;
  const [first] = decisions;
  if (!first) {
    return null;
  }
  const named = opened ? decisions : decisions.slice(0, NAMED);
  const gone = !decisions.some(({ live, verdict }) => live && verdict !== 'withdrawn');
  const asleep = decisions.filter((each) => each.asleep).length;
  return (
    <li data-gone={gone}>
      {batch !== null && (
        <strong>
          {t('history.batch', { count: decisions.length, shown: formatCount(decisions.length, locale) })}
        </strong>
      )}
      {named.map((decision) => (
        <Between key={decision.id} decision={decision} />
      ))}
      {decisions.length > named.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setOpened(true)}>
          {t('history.all', { count: decisions.length, shown: formatCount(decisions.length, locale) })}
        </Button>
      )}
      <Grounds decision={first} />
      {asleep > 0 && (
        <small>{t('history.asleep', { count: asleep, shown: formatCount(asleep, locale) })}</small>
      )}
      {gone ? (
        first.verdict !== 'withdrawn' && <small>{t('history.gone')}</small>
      ) : (
        <Withdraw what={batch === null ? { decision: first } : { batch, decisions }} />
      )}
    </li>
  );
}

function Pages({ offset, total, go }: { offset: number; total: number; go: (offset: number) => void }) {
  const { t } = useTranslation('identity');
  return total <= PAGE ? null : (
    <div className={classes.pages}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={offset === 0}
        onClick={() => go(Math.max(0, offset - PAGE))}
      >
        {t('history.newer')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={offset + PAGE >= total}
        onClick={() => go(offset + PAGE)}
      >
        {t('history.older')}
      </Button>
    </div>
  );
}

/** What was decided, newest first: by whom, when, why; all of it can be taken back, taken along and brought in. */
export function Decisions({ search: { entity, batch } }: { search: IdentitySearch }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useDecisions({ entity, batch }, offset, PAGE);
  return (
    <div className={classes.page}>
      <Exchange />
      {error && !data && <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton role="status" height={240} aria-label={t('loading')} />}
      {data?.total === 0 && (
        <Notice title={t('history.none')} icon={<IconHistory size={34} />}>
          <p>{t('history.noneBody')}</p>
        </Notice>
      )}
      {data && data.total > 0 && (
        <section aria-label={t('history.title')}>
          <p className={classes.count} role="status">
            {t('history.count', { count: data.total, shown: formatCount(data.total, locale) })}
          </p>
          <ul className={classes.history}>
            {entriesOf(data.decisions).map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </ul>
          <Pages offset={offset} total={data.total} go={setOffset} />
        </section>
      )}
    </div>
  );
}
