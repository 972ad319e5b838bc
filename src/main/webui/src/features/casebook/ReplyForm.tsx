import { Button, Checkbox, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import type { ReplyEntry } from '../../core/casebook/model';
import classes from './Casebook.module.css';
import type { LedgerProps } from './Ledger';

type Draft = Omit<ReplyEntry, 'mark'>;

const EMPTY: Draft = {
  asked: '',
  means: '',
  due: '',
  answered: '',
  answer: '',
  doNotName: false,
  words: [],
};

function Fields({ draft, set }: { draft: Draft; set: (part: Partial<Draft>) => void }) {
  const { t } = useTranslation('cases');
  return (
    <>
      <TextInput
        size="xs"
        type="date"
        label={t('book.reply.asked')}
        value={draft.asked}
        onChange={(event) => set({ asked: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('book.reply.means')}
        maxLength={200}
        value={draft.means}
        onChange={(event) => set({ means: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('book.reply.due')}
        description={t('book.reply.dueHint')}
        value={draft.due}
        onChange={(event) => set({ due: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('book.reply.answered')}
        value={draft.answered}
        onChange={(event) => set({ answered: event.currentTarget.value })}
      />
      <Textarea
        size="xs"
        className={classes.wide}
        label={t('book.reply.answer')}
        autosize
        maxLength={20_000}
        value={draft.answer}
        onChange={(event) => set({ answer: event.currentTarget.value })}
      />
      <Checkbox
        className={classes.wide}
        label={t('book.reply.doNotName')}
        description={t('book.reply.doNotNameHint')}
        checked={draft.doNotName}
        onChange={(event) => set({ doNotName: event.currentTarget.checked })}
      />
      {draft.doNotName && (
        <TagsInput
          size="xs"
          className={classes.wide}
          label={t('book.reply.words')}
          description={t('field.tagsHint')}
          maxTags={20}
          value={draft.words}
          onChange={(words) => set({ words })}
        />
      )}
    </>
  );
}

/** What is written down of one of them; what was written before stays. */
export function ReplyForm({ id, book, nameOf, change }: LedgerProps) {
  const { t } = useTranslation('cases');
  const [entity, setEntity] = useState<string | null>(null);
  const [draft, setDraft] = useState(EMPTY);
  const ids = [
    ...new Set([...book.nodes.map((node) => node.id), ...book.replies.map((each) => each.entity)]),
  ];
  const choose = (chosen: string | null) => {
    setEntity(chosen);
    setDraft(book.replies.find((each) => each.entity === chosen)?.entries.at(-1) ?? EMPTY);
  };
  const save = (of: string) =>
    change(
      ({ version }) => {
        const { asked, means, due, answered, answer, doNotName, words } = draft;
        return casebookApi.reply(id, {
          entity: of,
          ...{ asked, means, due, answered, answer, doNotName, words },
          version,
        });
      },
      () => setEntity(null),
    );
  return (
    <div className={classes.form}>
      <Select
        size="xs"
        className={classes.wide}
        label={t('book.reply.who')}
        searchable
        clearable
        data={ids.map((value) => ({ value, label: nameOf(value) }))}
        value={entity}
        onChange={choose}
      />
      {entity && (
        <>
          <Fields draft={draft} set={(part) => setDraft({ ...draft, ...part })} />
          <Button size="xs" onClick={() => save(entity)}>
            {t('book.reply.save')}
          </Button>
        </>
      )}
    </div>
  );
}
