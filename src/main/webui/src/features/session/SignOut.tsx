import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { draftsIn } from '../../core/explore/draft';

/** Whether this tab holds a canvas that is saved nowhere else. */
export function hasUnsaved(): boolean {
  return draftsIn(sessionStorage).some(({ unsaved, canvas }) => unsaved && canvas.nodes.length > 0);
}

/** Asks before a canvas that is not saved is lost. */
export function SignOut({ leave, cancel }: { leave: () => void; cancel: () => void }) {
  const { t } = useTranslation('session');
  const { t: tPage } = useTranslation();
  return (
    <Modal
      opened
      onClose={cancel}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': tPage('common.close') }}
    >
      <p>{t('leave.body')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={cancel}>
          {t('leave.stay')}
        </Button>
        <Button onClick={leave}>{t('menu.signOut')}</Button>
      </Group>
    </Modal>
  );
}
