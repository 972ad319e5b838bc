import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhrase } from '../../api/searching';
import {
  leftOut,
  pieces,
  placeOf,
  type Chosen,
  type Phrase,
  type PhraseChoice,
} from '../../core/searchbox/phrase';
import { useLanguage } from '../../words/use-locale';
import classes from './SearchBox.module.css';

interface ChoiceProps {
  choice: PhraseChoice;
  picked: string[];
  pick: (ids: string[]) => void;
}

/** What a name may mean: one of these, or any of them. */
function NameChoice({ choice: { text, candidates }, picked, pick }: ChoiceProps) {
  const { t } = useTranslation('search');
  const all = candidates.map(({ id }) => id);
  const options = [
    ...candidates.map(({ id, name }) => ({ key: id, name, ids: [id] })),
    ...(all.length > 1 ? [{ key: 'any', name: t('phrase.anyOf'), ids: all }] : []),
  ];
  return (
    <fieldset className={classes.meaning} data-choice>
      <legend>{t('phrase.choice', { text })}</legend>
      {options.map(({ key, name, ids }) => (
        <Button
          key={key}
          size="compact-sm"
          variant={picked.join() === ids.join() ? 'filled' : 'default'}
          aria-pressed={picked.join() === ids.join()}
          onClick={() => pick(ids)}
        >
          <bdi>{name}</bdi>
        </Button>
      ))}
    </fieldset>
  );
}

/** What the question is beside its words: the usual where nothing was said, wider where it could not be said. */
function Notes({ phrase }: { phrase: Phrase }) {
  const { t } = useTranslation('search');
  const wider = phrase.read.filter((each) => each.wider && each.means !== '');
  return (
    <ul className={classes.notes}>
      {phrase.notUnderstood.length > 0 && <li>{t('phrase.struck')}</li>}
      {phrase.assumed.includes('from') && <li>{t('phrase.assumedFrom')}</li>}
      {phrase.assumed.includes('to') && <li>{t('phrase.assumedTo')}</li>}
      {wider.map(({ text, means }) => (
        <li key={text}>{t('phrase.wider', { text, means })}</li>
      ))}
    </ul>
  );
}

/** Whoever pressed Enter for the question presses it once more to ask. */
function AskButton({ words, ask }: { words: string; ask: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <Button ref={button} onClick={ask}>
      {words}
    </Button>
  );
}

interface PhraseProposalProps {
  text: string;
  ask: (phrase: Phrase) => void;
  change: () => void;
}

/** The words as the question that they were read as. Nothing is asked before a person says so. */
export function PhraseProposal({ text, ask, change }: PhraseProposalProps) {
  const { t } = useTranslation('search');
  const lang = useLanguage();
  const [picked, setPicked] = useState<Chosen>({});
  // Choices stay in sight when one was made, so that another one can be.
  const offered = usePhrase(text, lang, {}).data?.phrase;
  const phrase = usePhrase(text, lang, picked).data?.phrase;
  if (!offered || !phrase) {
    return null;
  }
  const without = leftOut(phrase);
  return (
    <section className={classes.proposal} aria-label={t('group.question')} data-proposal>
      <p className={classes.typed}>
        {pieces(text, phrase.notUnderstood).map((piece, index) =>
          piece.struck ? <del key={index}>{piece.text}</del> : <span key={index}>{piece.text}</span>,
        )}
      </p>
      <p className={classes.asked}>{phrase.sentence}</p>
      {phrase.constraints.length > 0 && (
        <ul className={classes.notes} data-constraints>
          {phrase.constraints.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {offered.choices.map((choice) => (
        <NameChoice
          key={placeOf(choice)}
          choice={choice}
          picked={picked[placeOf(choice)] ?? choice.taken}
          pick={(ids) => setPicked({ ...picked, [placeOf(choice)]: ids })}
        />
      ))}
      <Notes phrase={phrase} />
      <div className={classes.answers}>
        <AskButton
          words={without.length > 0 ? t('phrase.askWithout', { words: without.join(', ') }) : t('phrase.ask')}
          ask={() => ask(phrase)}
        />
        <Button variant="default" onClick={change}>
          {t('phrase.change')}
        </Button>
      </div>
    </section>
  );
}
