import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf, type FoundEntity } from '../../core/model';
import type { Asking } from '../../core/question/asking';
import { takenOf } from '../../core/searchbox/choosing';
import classes from './SearchBox.module.css';

const WAYS: readonly Asking[] = ['start', 'end', 'via', 'avoid'];
const KEYS: Partial<Record<Asking, string>> = { start: 'Control+Enter', end: 'Control+Shift+Enter' };

interface TakeBarProps {
  /** What is chosen, or else what is active. */
  taken: FoundEntity[];
  chosen: number;
  entities: FoundEntity[];
  complete: boolean;
  all: boolean;
  ask: (what: Asking) => void;
  explore: () => void;
  showAll: () => void;
  chooseAll: () => void;
  chooseNone: () => void;
}

/** What becomes of what was found: start, end, station, or what paths go around. */
export function TakeBar(props: TakeBarProps) {
  const { taken, chosen, entities, complete, all, ask, explore, showAll, chooseAll, chooseNone } = props;
  const { t } = useTranslation('search');
  const [first] = taken;
  const carried = takenOf(taken);
  if (entities.length === 0 && first === undefined) {
    return null;
  }
  return (
    <div className={classes.bar} data-take>
      <span className={classes.taken} aria-live="polite">
        {chosen > 0 ? t('chosen', { count: chosen }) : <bdi>{first && nameOf(first, first.id)}</bdi>}
      </span>
      {carried < taken.length && (
        <small role="status" data-cut>
          {t('cut', { carried, count: taken.length })}
        </small>
      )}
      <span className={classes.ways} role="group" aria-label={t('take')}>
        {WAYS.map((what) => (
          <Button
            key={what}
            size="compact-sm"
            variant="default"
            disabled={taken.length === 0}
            aria-keyshortcuts={KEYS[what]}
            title={KEYS[what] && t(`key.${what === 'start' ? 'start' : 'end'}`)}
            onClick={() => ask(what)}
          >
            {t(`way.${what}`)}
          </Button>
        ))}
        <Button size="compact-sm" variant="default" disabled={taken.length === 0} onClick={explore}>
          {t('explore')}
        </Button>
      </span>
      <span className={classes.more}>
        {!complete && !all && (
          <button type="button" className={classes.link} onClick={showAll}>
            {t('showAll')}
          </button>
        )}
        {entities.length > 1 && chosen < entities.length && (
          <button type="button" className={classes.link} onClick={chooseAll}>
            {t('chooseAll', { count: entities.length })}
          </button>
        )}
        {chosen > 0 && (
          <button type="button" className={classes.link} onClick={chooseNone}>
            {t('chooseNone')}
          </button>
        )}
      </span>
    </div>
  );
}
