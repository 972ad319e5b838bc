import { Modal } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { questionOf } from '../../core/question/question';
import { isFiltered, NO_FILTERS } from '../../core/searchbox/asked';
import { useFocusBack } from '../common/use-focus-back';
import classes from './SearchBox.module.css';
import { PhraseProposal } from './PhraseProposal';
import { SearchField } from './SearchField';
import { SearchFilters } from './SearchFilters';
import { SearchList, type ListIds } from './SearchList';
import { SearchState } from './SearchState';
import { TakeBar } from './TakeBar';
import { useBox, type Box } from './use-box';

interface SearchBoxProps {
  /** The address of the question that was asked last. */
  last: Record<string, unknown>;
  close: () => void;
}

function useIds(): ListIds {
  const id = useId();
  return useMemo(() => ({ list: `${id}list`, option: (key) => `${id}${key.replaceAll(/\s/g, '_')}` }), [id]);
}

/** How much was found, for those who do not see it come. */
function Told({ box }: { box: Box }) {
  const { t } = useTranslation('search');
  const { searching, options } = box;
  return (
    <p className="visually-hidden" role="status">
      {searching.busy
        ? t('busy')
        : searching.nothing
          ? t('nothingHere')
          : t('count', { count: options.length })}
    </p>
  );
}

/** What the keys do with what is active now. */
function Keys({ box: { proposed, option }, id }: { box: Box; id: string }) {
  const { t } = useTranslation('search');
  const choosing = option?.kind === 'question' ? t('keysQuestion') : t('keys');
  return (
    <p className={classes.keys} id={id}>
      {proposed === null ? choosing : t('keysProposed')}
    </p>
  );
}

/** What was found, or what there is to say instead. */
function Found({ box, ids, last, close }: SearchBoxProps & { box: Box; ids: ListIds }) {
  const { searching, choosing, open } = box;
  return (
    <>
      <SearchState
        searching={searching}
        text={box.asked}
        filtered={isFiltered(box.filters)}
        noFilters={() => box.filter(NO_FILTERS)}
        question={questionOf(last)}
        close={close}
      />
      {box.options.length > 0 && (
        <SearchList
          {...{ ids, open }}
          groups={searching.groups}
          active={box.active}
          chosen={choosing.chosen}
          stale={searching.stale}
          choose={choosing.choose}
        />
      )}
    </>
  );
}

/** Finds entities, documents, investigations, statements and screens, from every screen and by keys alone. */
export function SearchBox({ last, close }: SearchBoxProps) {
  const { t } = useTranslation('search');
  const ids = useIds();
  const box = useBox(last, close);
  const { searching, choosing, going } = box;
  // Mantine does so only while its dialog stays there, closed.
  useFocusBack();
  return (
    <Modal.Root opened onClose={close} size={760} yOffset="7vh" closeOnEscape={false} returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('label')}>
        <div
          role="presentation"
          className={classes.content}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
              // What is open below stays open.
              event.stopPropagation();
              close();
            }
          }}
        >
          <SearchField box={box} ids={ids} close={close} />
          <SearchFilters filters={box.filters} change={box.filter} />
          <div className={classes.body}>
            {box.proposed === null ? (
              <Found box={box} ids={ids} last={last} close={close} />
            ) : (
              <PhraseProposal text={box.proposed} ask={going.askPhrase} change={box.change} />
            )}
          </div>
          <Told box={box} />
          <TakeBar
            taken={box.taken}
            chosen={choosing.chosen.size}
            entities={searching.entities}
            complete={searching.complete}
            all={box.all}
            ask={box.want}
            explore={() => going.explore(box.taken)}
            showAll={box.showAll}
            chooseAll={() => choosing.chooseAll(searching.entities)}
            chooseNone={choosing.chooseNone}
          />
          <Keys box={box} id={`${ids.list}-keys`} />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
