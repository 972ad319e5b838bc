import { Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import { useRights } from '../../api/session';
import { asProblem } from '../../core/problem';

/** Takes a whole investigation in from a file, and opens what is collected in it. */
export function BringIn() {
  const { t } = useTranslation('cases');
  const { saveCases } = useRights();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const bring = useMutation({
    mutationFn: (file: File) => casebookApi.bringIn(file),
    onSuccess: ({ saved }) => {
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      void navigate({ to: '/cases', search: {}, hash: saved.id });
    },
  });
  return saveCases ? (
    <p>
      <FileButton accept=".json,application/json" onChange={(file) => file && bring.mutate(file)}>
        {(button) => (
          <Button size="compact-sm" variant="default" loading={bring.isPending} {...button}>
            {t('book.bringIn')}
          </Button>
        )}
      </FileButton>
      {bring.error && <span role="alert"> {asProblem(bring.error).sentence ?? t('failed')}</span>}
    </p>
  ) : null;
}
