import { IconUserCircle } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Shell.module.css';

export function PersonButton({ name, ...props }: { name: string } & ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  const label = t('shell.person', { name });
  return (
    <button
      type="button"
      className={classes.person}
      aria-label={label}
      title={label}
      aria-haspopup="menu"
      {...props}
    >
      <IconUserCircle size={19} aria-hidden />
      <bdi aria-hidden>{name}</bdi>
    </button>
  );
}
