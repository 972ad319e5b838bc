import { Button, CopyButton, Group, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseApi } from '../../api/cases';
import { asProblem } from '../../core/problem';
import { useFocusBack } from '../common/use-focus-back';

interface ShareDialogProps {
  id: string;
  shared: boolean;
  close: () => void;
  /** After a link was made or ended. */
  changed: (shared: boolean) => void;
}

/** Makes a link that shows an investigation to whoever has it, and ends it. */
export function ShareDialog({ id, shared, close, changed }: ShareDialogProps) {
  useFocusBack();
  const { t } = useTranslation('cases');
  const { t: tPage } = useTranslation();
  const queryClient = useQueryClient();
  const done = (now: boolean) => {
    changed(now);
    void queryClient.invalidateQueries({ queryKey: ['cases'] });
  };
  const make = useMutation({ mutationFn: () => caseApi.share(id), onSuccess: () => done(true) });
  const end = useMutation({ mutationFn: () => caseApi.endShare(id), onSuccess: () => done(false) });
  const link = make.data ? `${window.location.origin}/shared/${make.data.token}` : null;
  const problem = make.error ?? end.error;
  return (
    <Modal
      opened
      onClose={close}
      title={t('share.title')}
      closeButtonProps={{ 'aria-label': tPage('common.close') }}
    >
      <p>{t('share.body')}</p>
      {link !== null && shared && (
        <>
          <TextInput
            label={t('share.link')}
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button mt="xs" variant="default" onClick={copy}>
                {copied ? t('share.copied') : t('share.copy')}
              </Button>
            )}
          </CopyButton>
          <p>{t('share.once')}</p>
        </>
      )}
      {problem && <p role="alert">{asProblem(problem).sentence}</p>}
      <Group mt="md">
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {t(shared ? 'share.makeNew' : 'share.make')}
        </Button>
        {shared && (
          <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
            {t('share.end')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
