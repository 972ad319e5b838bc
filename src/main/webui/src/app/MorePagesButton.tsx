import { IconChevronDown } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Shell.module.css';

export const MORE_PAGES = ['/figures', '/documents', '/declarations', '/console', '/audit'] as const;

export function MorePagesButton({ className = '', ...props }: ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isHere = MORE_PAGES.some((page) => page === pathname);
  return (
    <button
      type="button"
      className={`${classes.link} ${classes.morePages} ${className}`}
      aria-label={t('shell.morePages')}
      aria-haspopup="menu"
      aria-current={isHere ? 'page' : undefined}
      {...props}
    >
      {t('shell.more')}
      <IconChevronDown size={15} aria-hidden />
    </button>
  );
}
