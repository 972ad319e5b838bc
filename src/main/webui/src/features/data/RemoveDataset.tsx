import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { datasets } from '../../api/imports';
import { useContents } from '../../api/import-queries';
import type { DatasetCard } from '../../core/data/model';
import { asProblem } from '../../core/problem';
import { ContentsTable } from './DatasetContents';
import classes from './Data.module.css';
import { DataProblem } from './DataProblem';
import { useFocusBack } from '../common/use-focus-back';

interface RemoveDatasetProps {
  dataset: DatasetCard;
  close: () => void;
}

function useRemoval(id: string, close: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => datasets.remove(id),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['datasets'] });
      void queryClient.invalidateQueries({ queryKey: ['imports'] });
      void queryClient.invalidateQueries({ queryKey: ['status'] });
      close();
    },
  });
}

/** Says what will go, and goes on only when the dataset's id was typed. */
export function RemoveDataset({ dataset, close }: RemoveDatasetProps) {
  useFocusBack();
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const contents = useContents(dataset.id);
  const removal = useRemoval(dataset.id, close);
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === dataset.id) {
      removal.mutate();
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('remove.title', { name: dataset.name ?? dataset.id })}
      closeButtonProps={{ 'aria-label': page('common.close') }}
      transitionProps={{ duration: 0 }}
      centered
    >
      <form onSubmit={submit} className={classes.stack}>
        <p>{t('remove.goes')}</p>
        {contents.data ? (
          <ContentsTable contents={contents.data.contents} />
        ) : (
          <p className={classes.soft}>{t('datasets.counting')}</p>
        )}
        <p>{t('remove.stays')}</p>
        <TextInput
          label={t('remove.type', { id: dataset.id })}
          value={typed}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {removal.error && <DataProblem problem={asProblem(removal.error)} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={close}>
            {t('remove.keep')}
          </Button>
          <Button type="submit" color="red" disabled={typed !== dataset.id} loading={removal.isPending}>
            {t('remove.remove')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
