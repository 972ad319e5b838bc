import { Button, Group } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../common/use-copy';
import classes from './ShownOnce.module.css';

interface ShownOnceProps {
  label: string;
  /** A line, or several. */
  text: string;
  children?: ReactNode;
}

/** What is shown this once, to be taken along. */
export function ShownOnce({ label, text, children }: ShownOnceProps) {
  const { t } = useTranslation('session');
  const { copied, copy } = useCopy();
  return (
    <div className={classes.once} role="group" aria-label={label}>
      <strong>{label}</strong>
      <pre>{text}</pre>
      <p>{t('once')}</p>
      <Group gap="xs">
        <Button
          size="compact-md"
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => copy(text)}
        >
          {t(copied ? 'copied' : 'copy')}
        </Button>
        {children}
      </Group>
    </div>
  );
}
