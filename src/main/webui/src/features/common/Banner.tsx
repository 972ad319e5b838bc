import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Banner.module.css';

interface BannerProps {
  icon: ReactNode;
  children: ReactNode;
  /** Something is wrong. */
  warns?: boolean;
  close?: () => void;
}

/** A line over the page that tells of something, said by screen readers when it appears. */
export function Banner({ icon, children, warns = false, close }: BannerProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.banner} data-warns={warns} role="status">
      {icon}
      <div className={classes.words}>{children}</div>
      {close && <CloseButton aria-label={t('common.close')} onClick={close} />}
    </div>
  );
}
