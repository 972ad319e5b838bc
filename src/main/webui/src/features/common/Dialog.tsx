import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A dialog that is open as long as it is there, with a cross to close it. */
export function Dialog({ close, ...props }: Omit<ModalProps, 'opened' | 'onClose'> & { close: () => void }) {
  const { t } = useTranslation();
  return <Modal opened onClose={close} closeButtonProps={{ 'aria-label': t('common.close') }} {...props} />;
}
