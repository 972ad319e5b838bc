import { Button, Group, Modal, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../common/use-focus-back';

export interface CaseWords {
  title: string;
  notes: string;
  tags: string[];
}

interface CaseDialogProps {
  heading: string;
  words: CaseWords;
  saving: boolean;
  save: (words: CaseWords) => void;
  close: () => void;
}

export const LONGEST_TITLE = 200;
const MOST_TAGS = 20;

/** Title, notes and tags of an investigation. */
export function CaseDialog({ heading, words, saving, save, close }: CaseDialogProps) {
  useFocusBack();
  const { t } = useTranslation('cases');
  const { t: tPage } = useTranslation();
  const [draft, setDraft] = useState(words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(draft);
  };
  return (
    <Modal opened onClose={close} title={heading} closeButtonProps={{ 'aria-label': tPage('common.close') }}>
      <form onSubmit={submit}>
        <TextInput
          label={t('field.title')}
          required
          maxLength={LONGEST_TITLE}
          data-autofocus
          value={draft.title}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, title: value })}
        />
        <Textarea
          mt="sm"
          label={t('field.notes')}
          autosize
          minRows={4}
          maxRows={14}
          value={draft.notes}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, notes: value })}
        />
        <TagsInput
          mt="sm"
          label={t('field.tags')}
          description={t('field.tagsHint')}
          maxTags={MOST_TAGS}
          value={draft.tags}
          onChange={(tags) => setDraft({ ...draft, tags })}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={saving} disabled={draft.title.trim() === ''}>
            {t('save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
