import { ActionIcon, Button, TagsInput, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import type { Item } from '../../core/casebook/model';
import classes from './Casebook.module.css';
import type { Change } from './use-casebook';
import { useWhen } from './use-when';

interface ItemProps {
  id: string;
  item: Item;
  nameOf: (id: string) => string;
  mayWrite: boolean;
  change: Change;
}

function Words({ id, item, change, close }: ItemProps & { close: () => void }) {
  const { t } = useTranslation('cases');
  const [note, setNote] = useState(item.note);
  const [tags, setTags] = useState(item.tags);
  return (
    <div className={classes.form}>
      <Textarea
        size="xs"
        className={classes.wide}
        label={t('book.note')}
        autosize
        maxLength={5000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <TagsInput
        size="xs"
        className={classes.wide}
        label={t('field.tags')}
        description={t('field.tagsHint')}
        maxTags={20}
        value={tags}
        onChange={setTags}
      />
      <Button
        size="xs"
        onClick={() => change(({ version }) => casebookApi.note(id, item.id, { note, tags, version }), close)}
      >
        {t('save')}
      </Button>
    </div>
  );
}

/** A path, a hop or an entity with its note and tags. */
export function ItemCard(props: ItemProps) {
  const { id, item, nameOf, mayWrite, change } = props;
  const { t } = useTranslation('cases');
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const title = item.nodes.map(nameOf).join(' → ');
  return (
    <li className={classes.card}>
      <p className={classes.line}>
        {item.state && (
          <span className={classes.state} data-state={item.state}>
            {t(`book.state.${item.state}`)}
          </span>
        )}
        <small>{t(`book.kind.${item.kind}`)}</small> <bdi>{title}</bdi>
      </p>
      <p className={classes.quiet}>
        {t('book.collectedBy', { name: item.mark.by, when: when(item.mark.at) })}{' '}
        {item.tags.map((tag) => (
          <bdi key={tag} className={classes.tag}>
            {tag}
          </bdi>
        ))}
      </p>
      {item.note && !open && <p className={classes.note}>{item.note}</p>}
      {open && <Words {...props} close={() => setOpen(false)} />}
      {mayWrite && (
        <p className={classes.acts}>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={open}
            aria-label={t('book.wordsOf', { title })}
            onClick={() => setOpen(!open)}
          >
            {t('book.words')}
          </Button>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('book.takeOut', { title })}
            onClick={() => change(({ version }) => casebookApi.remove(id, item.id, version))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </p>
      )}
    </li>
  );
}
