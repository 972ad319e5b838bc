import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import {
  isChosen,
  through,
  toggled,
  withCollected,
  type Candidate,
  type PathChoice,
} from '../../core/take-away/choice';
import { useLocale } from '../../words/use-locale';
import { ChosenList } from './ChosenList';
import classes from './ChoosePaths.module.css';
import { FromCase } from './FromCase';

interface ChoosePathsProps {
  candidates: Candidate[];
  choice: PathChoice;
  choose: (choice: PathChoice) => void;
  /** Which investigation they were taken from, where they can be taken from one. */
  from?: { chosen: string | null; take: (id: string | null) => void };
}

/** Which paths go into a dossier: those of the answer to be marked, and the marked ones in their order. */
export function ChoosePaths({ candidates, choice, choose, from }: ChoosePathsProps) {
  const { t } = useTranslation('takeAway');
  const locale = useLocale();
  const [text, setText] = useState('');
  const shown = through(candidates, text);
  return (
    <div className={classes.choice}>
      <p className={classes.state} role="status">
        {choice.length === 0
          ? t('choice.all', { count: candidates.length, shown: formatCount(candidates.length, locale) })
          : t('choice.some', {
              count: candidates.length,
              shown: formatCount(candidates.length, locale),
              chosen: formatCount(choice.length, locale),
            })}
      </p>
      {from && (
        <FromCase
          chosen={from.chosen}
          take={(id, collected) => {
            from.take(id);
            const next = withCollected(choice, candidates, collected);
            choose(next.choice);
            return next.taken;
          }}
        />
      )}
      {choice.length > 0 && <ChosenList candidates={candidates} choice={choice} choose={choose} />}
      <div className={classes.tools}>
        <TextInput
          size="sm"
          label={t('choice.find')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {choice.length > 0 && (
          <Button size="sm" variant="default" onClick={() => choose([])}>
            {t('choice.none')}
          </Button>
        )}
      </div>
      <ul className={classes.candidates} aria-label={t('choice.candidates')}>
        {shown.map((each) => (
          <li key={each.key}>
            <Checkbox
              size="sm"
              checked={isChosen(choice, each.key)}
              onChange={() => choose(toggled(choice, each))}
              label={<Names of={each} />}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={classes.hint}>{t('choice.nothing')}</p>}
    </div>
  );
}

/** A path by its names. */
function Names({ of }: { of: Candidate }) {
  return (
    <span className={classes.names}>
      {of.names.map((name, place) => (
        <span key={place}>
          {place > 0 && ' → '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </span>
  );
}
