import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFreshData, useLists } from '../../api/lists';
import { formatDuration } from '../../core/data/format-bytes';
import { wholeTime, type ListCatalogue } from '../../core/lists/model';
import { asProblem } from '../../core/problem';
import { useSaidHere } from '../../words/server';
import { useLocale } from '../../words/use-locale';
import common from './Data.module.css';
import { DataProblem } from './DataProblem';
import { ListItem } from './ListItem';

/** How often, or why not at all. */
function When({ on, everySeconds }: ListCatalogue) {
  const { t } = useTranslation('lists');
  const locale = useLocale();
  if (!on) {
    return <p className={common.warning}>{t('off')}</p>;
  }
  const { unit, count } = wholeTime(everySeconds);
  return (
    <p className={common.soft}>
      {everySeconds > 0 ? t('every', { time: formatDuration(unit, count, locale) }) : t('never')}
    </p>
  );
}

function Refused({ refused }: Pick<ListCatalogue, 'refused'>) {
  const { t } = useTranslation('lists');
  const saidHere = useSaidHere();
  return refused.length === 0 ? null : (
    <div className={common.problem} role="alert">
      <div>
        <strong>{t('refused')}</strong>
        {refused.map(({ line, code, reason }) => (
          <p key={line}>{t('refusedLine', { line, reason: saidHere({ code, text: reason }) })}</p>
        ))}
      </div>
    </div>
  );
}

/** When an import of a list has ended, the datasets beside it are others. */
function useFreshAfterImports(catalogue: ListCatalogue | undefined) {
  const refresh = useFreshData();
  const before = useRef<string | undefined>(undefined);
  const imported = catalogue?.lists.map((list) => list.imported?.importedAt).join();
  useEffect(() => {
    if (before.current !== undefined && imported !== before.current) {
      refresh();
    }
    before.current = imported;
  });
}

/** The public lists that Spoor can fetch, and how each stands. */
export function ListSection() {
  const { t } = useTranslation('lists');
  const { data, error, refetch } = useLists();
  useFreshAfterImports(data);
  if (error && !data) {
    return <DataProblem problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!data) {
    return null;
  }
  return (
    <section aria-labelledby="lists-title">
      <h2 id="lists-title" className={common.heading}>
        {t('title')}
      </h2>
      <p className={common.lead}>{t('lead')}</p>
      <When {...data} />
      <Refused refused={data.refused} />
      <ul className={common.datasets}>
        {data.lists.map((list) => (
          <ListItem key={list.id} list={list} on={data.on} />
        ))}
      </ul>
    </section>
  );
}
