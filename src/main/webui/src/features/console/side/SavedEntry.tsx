import { ActionIcon, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rename, type SavedQuery } from '../../../core/console/saved';
import classes from './Side.module.css';
import type { Saved } from '../use-saved';
import type { Take } from './Sidebar';

export interface SavedListProps extends Saved {
  take: Take;
}

function NameField({
  query,
  saved,
  done,
}: {
  query: SavedQuery;
  saved: SavedQuery[];
  done: (name: string | null) => void;
}) {
  const { t } = useTranslation('console');
  const [name, setName] = useState(query.name);
  const taken = rename(saved, query.name, name) === null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!taken) {
          done(name);
        }
      }}
    >
      <TextInput
        size="xs"
        aria-label={t('saved.newName', { name: query.name })}
        value={name}
        error={taken ? t('saved.taken') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && done(null)}
        ref={(field) => {
          field?.focus();
        }}
      />
    </form>
  );
}

/** One of them, to be taken, renamed or removed. */
export function SavedEntry({
  query,
  saved,
  change,
  take,
  removed,
}: SavedListProps & { query: SavedQuery; removed: () => void }) {
  const { t } = useTranslation('console');
  const [naming, setNaming] = useState(false);
  if (naming) {
    return (
      <NameField
        query={query}
        saved={saved}
        done={(name) => {
          setNaming(false);
          if (name !== null) {
            change((now) => rename(now, query.name, name) ?? now);
          }
        }}
      />
    );
  }
  return (
    <div className={classes.savedEntry}>
      <button
        type="button"
        onClick={() => take({ query: query.query, texts: query.texts, title: query.name })}
      >
        <strong>{query.name}</strong>
        <small className={classes.oneLine}>{query.query}</small>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('saved.rename', { name: query.name })}
        onClick={() => setNaming(true)}
      >
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('saved.delete', { name: query.name })}
        onClick={removed}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  );
}
