import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '../../core/data/model';
import { useSaidHere } from '../../words/server';
import classes from './Data.module.css';

/** Why an import failed, what stands now, and what to do. */
export function Failed({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const said = useSaidHere();
  const { error, dryRun } = status;
  if (!error) {
    return null;
  }
  return (
    <div className={classes.problem} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div>
        <strong>{error.resumable ? t('failed.interrupted') : t('failed.refused')}</strong>
        <p>{said({ code: error.code, text: error.message })}</p>
        <p>
          {dryRun || !error.resumable ? t('failed.nothingWritten') : t('failed.goOn', { file: status.file })}
        </p>
      </div>
    </div>
  );
}
