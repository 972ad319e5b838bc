import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taken } from '../../core/take-away/model';
import { withWords } from '../../words/i18n';
import type { Picture } from './picture-source';

const TakeAway = lazy(() =>
  withWords(import('./TakeAway'), 'takeAway').then((file) => ({ default: file.TakeAway })),
);

interface TakeAwayButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'disabled' | 'classNames'> {
  subject: () => Taken;
  /** What is drawn of it, where something is. */
  picture?: Picture;
  /** What it is called, where that is not the question. */
  title?: string | undefined;
}

/** Opens what can be taken away, in which forms, and what that would hold. */
export function TakeAwayButton({ subject, picture, title, ...button }: TakeAwayButtonProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Taken | null>(null);
  return (
    <>
      <Button {...button} leftSection={<IconDownload size={16} />} onClick={() => setOpened(subject())}>
        {t('answer.takeAway')}
      </Button>
      <Suspense fallback={null}>
        {opened && <TakeAway subject={opened} {...{ picture, title }} close={() => setOpened(null)} />}
      </Suspense>
    </>
  );
}
