import { useTranslation } from 'react-i18next';
import type { Option } from '../../core/searchbox/options';
import { leftOut, type Phrase } from '../../core/searchbox/phrase';
import { Snippet } from '../capture/Snippet';
import { SourceFacts } from '../evidence/SourceFacts';
import { EntityText } from './EntityText';
import classes from './SearchBox.module.css';

function PhraseText({ phrase }: { phrase: Phrase }) {
  const { t } = useTranslation('search');
  const left = leftOut(phrase);
  return (
    <>
      <span className={classes.name}>{t('phrase.option', { sentence: phrase.sentence })}</span>
      {left.length > 0 && <small>{t('phrase.left', { words: left.join(', ') })}</small>}
    </>
  );
}

/** What is told of something that was found. */
export function OptionText({ option }: { option: Option }) {
  const { t } = useTranslation('search');
  const { t: page } = useTranslation();
  switch (option.kind) {
    case 'question':
      return <PhraseText phrase={option.phrase} />;
    case 'entity':
    case 'near':
      return <EntityText entity={option.entity} />;
    case 'source':
      return (
        <>
          <bdi className={classes.name}>{option.source.title}</bdi>
          <small>
            <SourceFacts source={option.source} />
          </small>
        </>
      );
    case 'text':
      return (
        <>
          <bdi className={classes.name}>{option.found.title || option.found.name}</bdi>
          {option.found.places[0] && (
            <small>
              <Snippet place={option.found.places[0]} />
            </small>
          )}
        </>
      );
    case 'texts':
      return <span className={classes.name}>{t('allTexts', { count: option.total })}</span>;
    case 'case':
      return (
        <>
          <bdi className={classes.name}>{option.saved.title}</bdi>
          {option.saved.tags.length > 0 && <small>{option.saved.tags.join(' · ')}</small>}
        </>
      );
    case 'query':
      return (
        <>
          <span className={classes.name}>{option.query.title}</span>
          {option.query.description && <small>{option.query.description}</small>}
        </>
      );
    case 'screen':
      return (
        <span className={classes.name}>
          {option.screen === 'claim' ? t('enterClaim') : page(`shell.${option.screen}`)}
        </span>
      );
  }
}
