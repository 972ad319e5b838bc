import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { mappings as api } from '../../api/imports';
import { useMappings } from '../../api/import-queries';
import { compact } from '../../core/data/mapping';
import type { Mapping } from '../../core/data/model';
import { asProblem } from '../../core/problem';
import common from './Data.module.css';
import classes from './Mapping.module.css';
import { DataProblem } from './DataProblem';
import { ManageMappings } from './ManageMappings';

interface SaveMappingProps {
  mapping: Mapping;
  /** A mapping that lacks something would be of no use to the next file. */
  complete: boolean;
  name: string | null;
  named: (name: string) => void;
}

function useSave(mapping: Mapping, named: (name: string) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => api.save(name, compact(mapping)),
    onSuccess: (_, name) => {
      void queryClient.invalidateQueries({ queryKey: ['mappings'] });
      named(name);
    },
  });
}

/** A name for this mapping, so that the next file of its kind needs no work. */
export function SaveMapping({ mapping, complete, name, named }: SaveMappingProps) {
  const { t } = useTranslation('data');
  const { data } = useMappings();
  const save = useSave(mapping, named);
  const [typed, setTyped] = useState('');
  const names = Object.keys(data?.mappings ?? {});
  const known = names.includes(typed.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(typed.trim());
  };
  return (
    <form className={classes.saveForm} onSubmit={submit}>
      <TextInput
        size="sm"
        label={t('saved.name')}
        description={known ? t('saved.replaces') : t('saved.hint')}
        value={typed}
        maxLength={80}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        disabled={typed.trim() === '' || !complete}
        loading={save.isPending}
      >
        {t('saved.save')}
      </Button>
      {names.length > 0 && <ManageMappings names={names} />}
      {save.isSuccess && name !== null && (
        <p className={common.soft} role="status">
          {t('saved.done', { name })}
        </p>
      )}
      {save.error && <DataProblem problem={asProblem(save.error)} />}
    </form>
  );
}
