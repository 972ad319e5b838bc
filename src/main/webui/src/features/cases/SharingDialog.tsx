import { Button, CopyButton, Group, Modal, MultiSelect, Skeleton, Stack, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseApi } from '../../api/cases';
import { peopleApi } from '../../api/people';
import { useSession } from '../../api/session';
import type { SavedCase } from '../../core/explore/case';
import { asProblem } from '../../core/problem';
import { useFocusBack } from '../common/use-focus-back';

interface SharingDialogProps {
  saved: SavedCase;
  close: () => void;
  changed: (saved: SavedCase) => void;
}

/** Who else may read an investigation, where people sign in. */
export function SharingDialog({ saved, close, changed }: SharingDialogProps) {
  useFocusBack();
  const { t } = useTranslation('cases');
  const { t: tPage } = useTranslation();
  const queryClient = useQueryClient();
  const me = useSession().data?.person?.id;
  const [people, setPeople] = useState((saved.sharedWith ?? []).map(({ id }) => id));
  const [link, setLink] = useState(saved.link === true);
  const names = useQuery({ queryKey: ['people-names'], queryFn: ({ signal }) => peopleApi.names(signal) });
  const others = names.data?.filter(({ id }) => id !== me) ?? [];
  const send = useMutation({
    mutationFn: () => caseApi.setSharing(saved.id, { people, link }),
    onSuccess: (now) => {
      changed(now);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      close();
    },
  });
  const problem = names.error ?? send.error;
  return (
    <Modal
      opened
      onClose={close}
      title={t('sharing.title')}
      closeButtonProps={{ 'aria-label': tPage('common.close') }}
    >
      <Stack gap="md">
        {names.isPending && <Skeleton height={60} />}
        {names.data && others.length === 0 && <p>{t('sharing.nobody')}</p>}
        {others.length > 0 && (
          <MultiSelect
            label={t('sharing.people')}
            description={t('sharing.peopleHint')}
            searchable
            hidePickedOptions
            data-autofocus
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={people}
            onChange={setPeople}
          />
        )}
        <Switch
          label={t('sharing.link')}
          checked={link}
          onChange={({ currentTarget }) => setLink(currentTarget.checked)}
        />
        {problem && <p role="alert">{asProblem(problem).sentence ?? t('failed')}</p>}
        <Group justify="space-between">
          <CopyButton value={`${window.location.origin}/explore?case=${encodeURIComponent(saved.id)}`}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('share.copied') : t('sharing.copy')}
              </Button>
            )}
          </CopyButton>
          <Button loading={send.isPending} onClick={() => send.mutate()}>
            {t('sharing.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
