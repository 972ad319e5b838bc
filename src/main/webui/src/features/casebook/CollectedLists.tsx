import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  itemsWith,
  relationsWith,
  STATES,
  tagsOf,
  type Casebook,
  type HopState,
} from '../../core/casebook/model';
import classes from './Casebook.module.css';
import { Changes } from './Changes';
import { ItemCard } from './ItemCard';
import { RelationCard } from './RelationCard';
import type { Change } from './use-casebook';

interface ShownProps {
  id: string;
  book: Casebook;
  nameOf: (id: string) => string;
  change: Change;
}

/** How many relations are in which state; each shows only those. */
function States({
  book,
  state,
  choose,
}: {
  book: Casebook;
  state: HopState | null;
  choose: (state: HopState | null) => void;
}) {
  const { t } = useTranslation('cases');
  return (
    <div role="group" aria-label={t('book.byState')} className={classes.line}>
      {STATES.map((each) => (
        <Button
          key={each}
          size="compact-sm"
          variant={state === each ? 'filled' : 'default'}
          aria-pressed={state === each}
          onClick={() => choose(state === each ? null : each)}
        >
          {t('book.stateCount', { state: t(`book.state.${each}`), number: book.counts[each] ?? 0 })}
        </Button>
      ))}
    </div>
  );
}

/** What is collected, by tag and by where the check stands. */
export function CollectedLists({ id, book, nameOf, change }: ShownProps) {
  const { t } = useTranslation('cases');
  const [tag, setTag] = useState<string | null>(null);
  const [state, setState] = useState<HopState | null>(null);
  const tags = tagsOf(book);
  const relations = relationsWith(book, tag, state);
  const altered = book.nodes.filter((node) => node.gone || node.changes.length > 0);
  const shared = { id, nameOf, mayWrite: book.mayWrite, change };
  return (
    <>
      {tags.length > 0 && (
        <Select
          size="xs"
          label={t('book.byTag')}
          placeholder={t('book.allTags')}
          clearable
          data={tags}
          value={tag}
          onChange={setTag}
        />
      )}
      <section aria-labelledby="book-relations">
        <h2 id="book-relations">{t('book.relations')}</h2>
        <States book={book} state={state} choose={setState} />
        <ul className={classes.cards}>
          {relations.map((relation) => (
            <RelationCard key={relation.id} relation={relation} {...shared} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="book-items">
        <h2 id="book-items">{t('book.items')}</h2>
        <ul className={classes.cards}>
          {itemsWith(book, tag).map((item) => (
            <ItemCard key={item.id} item={item} {...shared} />
          ))}
        </ul>
        {altered.length > 0 && <h3>{t('book.altered')}</h3>}
        <ul className={classes.cards}>
          {altered.map((node) => (
            <li key={node.id} className={classes.card}>
              <bdi>{node.name}</bdi>
              {node.gone && <p className={classes.warning}>{t('book.entityGone')}</p>}
              <Changes changes={node.changes} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
