import { Button } from '@mantine/core';
import { IconDatabaseSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntitySearch } from '../../api/queries';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import { labelOf, nameOf, type FoundEntity } from '../../core/model';
import { asProblem } from '../../core/problem';
import type { DisplayedView } from '../trace/state/linked-view';
import { KindGlyph } from '../common/KindGlyph';
import { EntityMenuButton } from '../common/menu/EntityMenuButton';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Find.module.css';

const MOST = 8;

/** What the database has: to open, and to ask about. */
function Entities({ entities, select }: { entities: FoundEntity[] } & Pick<DisplayedView, 'select'>) {
  const { t } = useTranslation('find');
  const { question } = useTraceSearch();
  if (entities.length === 0) {
    return <span role="status">{t('nowhere')}</span>;
  }
  return (
    <>
      <span role="status" className="visually-hidden">
        {t('elsewhereFound', { count: entities.length })}
      </span>
      <ul className={classes.elsewhere} aria-label={t('elsewhereLabel')}>
        {entities.map((entity) => {
          const name = nameOf(entity, entity.id);
          return (
            <li key={entity.id}>
              <button
                type="button"
                className={classes.hit}
                title={t('open')}
                onClick={() => select({ kind: 'node', id: entity.id })}
              >
                <KindGlyph label={labelOf(entity)} size={16} />
                <bdi>{name}</bdi>
                {entity.properties.country && <small>{entity.properties.country}</small>}
              </button>
              <EntityMenuButton id={entity.id} label={labelOf(entity)} name={name} question={question} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Says that the answer has nothing of it, and looks in the whole database when told to. */
export function Elsewhere({ view, display, found, select }: DisplayedView) {
  const { t } = useTranslation('find');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const [wanted, setWanted] = useState(false);
  const search = useEntitySearch(display.find ?? '', 'any', wanted);
  const { summary, paths } = view.answer;
  const problem = search.error && !search.isFetching ? asProblem(search.error) : null;
  const partly = summary.paths > paths.length;
  const values = { shown: formatCount(paths.length, locale), total: formatCount(summary.paths, locale) };
  return (
    <span className={classes.note}>
      {found?.hidden === 0 && <strong role="status">{partly ? t('noneListed', values) : t('none')}</strong>}
      {problem && <span role="alert">{problem.sentence ?? tPage(`problem.${problem.kind}`)}</span>}
      {(!wanted || problem) && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDatabaseSearch size={16} />}
          onClick={() => (wanted ? void search.refetch() : setWanted(true))}
        >
          {t('elsewhere')}
        </Button>
      )}
      {search.isFetching && <span role="status">{t('searching')}</span>}
      {wanted && search.data && !search.isFetching && (
        <Entities entities={search.data.slice(0, MOST)} select={select} />
      )}
    </span>
  );
}
