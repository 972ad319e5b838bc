import { Button, Group, TextInput } from '@mantine/core';
import { Dialog } from '../common/Dialog';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WATCHES_KEY, watchApi } from '../../api/watches';
import type { TraceBody } from '../../core/model';
import { asProblem } from '../../core/problem';
import type { Question } from '../../core/question/question';
import { useSelectionText } from '../question/use-selection-text';
import { Wishes, type WatchWishes } from './Wishes';
import { useFocusBack } from '../common/use-focus-back';

export const LONGEST_NAME = 200;

function Made({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('watch');
  return (
    <>
      <p role="status">{t('dialog.made')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close}>
          {t('dialog.done')}
        </Button>
        <Button renderRoot={(props) => <Link to="/watches" search={{ watch: id }} {...props} />}>
          {t('dialog.open')}
        </Button>
      </Group>
    </>
  );
}

/** What the question is called unless somebody says otherwise. */
function useProposedName({ from, to }: Question): string {
  const start = useSelectionText('from', from);
  const end = useSelectionText('to', to);
  return `${start} → ${end}`.slice(0, LONGEST_NAME);
}

/** Gives the question a name and has it watched. */
export function WatchDialog({
  body,
  question,
  close,
  children,
}: {
  body: TraceBody;
  question: Question;
  close: () => void;
  /** What is news here, where that is more than the usual. */
  children?: ReactNode;
}) {
  useFocusBack();
  const { t } = useTranslation('watch');
  const client = useQueryClient();
  const proposed = useProposedName(question);
  const [typed, setTyped] = useState<string>();
  const [wishes, setWishes] = useState<WatchWishes>({ tellListings: true, tellSources: true });
  const name = typed ?? proposed;
  const make = useMutation({
    mutationFn: () => watchApi.create({ name, question: body, ...wishes }),
    onSuccess: () => client.invalidateQueries({ queryKey: WATCHES_KEY }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Dialog close={close} title={t('dialog.title')}>
      {make.data ? (
        <Made id={make.data.id} close={close} />
      ) : (
        <form onSubmit={submit}>
          {children !== undefined && <p>{children}</p>}
          <p>{t('dialog.body')}</p>
          <TextInput
            label={t('field.name')}
            required
            maxLength={LONGEST_NAME}
            data-autofocus
            value={name}
            onChange={({ currentTarget: { value } }) => setTyped(value)}
            mb="md"
          />
          <Wishes wishes={wishes} change={(change) => setWishes({ ...wishes, ...change })} />
          {make.error && <p role="alert">{asProblem(make.error).sentence ?? t('failed')}</p>}
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={make.isPending}>
              {t('dialog.watch')}
            </Button>
          </Group>
        </form>
      )}
    </Dialog>
  );
}
