import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Fault } from '../features/common/Fault';
import { LanguageMenu } from './LanguageMenu';
import classes from './Shell.module.css';

/** Where a page failed: inside the shell, with all its doors. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  return <Fault alone error={error} reset={reset} />;
}

/** Where the shell itself failed: its name leads back, and the language can still be chosen. */
export function ShellFault({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.shell}>
      <header className={classes.header}>
        <a href="/" className={classes.brand} aria-label={t('shell.home')}>
          <img src="/spoor.svg" alt="" width={26} height={26} />
          <span>{t('shell.name')}</span>
        </a>
        <span className={classes.nav} />
        <LanguageMenu />
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Fault alone error={error} reset={reset} />
      </main>
    </div>
  );
}
