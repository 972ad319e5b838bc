import { useTranslation } from 'react-i18next';
import { useStatus } from '../api/queries';
import classes from './Shell.module.css';

/** Which program and which state of the data this page is; what a report of a fault needs. */
export function Foot() {
  const { t } = useTranslation();
  const { data } = useStatus();
  if (!data?.program) {
    return null;
  }
  const { version, commit } = data.program;
  return (
    <footer className={classes.foot}>
      <span>{t('shell.version', { version, commit })}</span>
      {data.snapshot && <span>{t('shell.dataVersion', { version: data.snapshot.version })}</span>}
      <a href="/v3/api-docs">{t('shell.api')}</a>
    </footer>
  );
}
