import { IconDatabaseOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../common/Notice';

export function EmptyDatabase() {
  const { t } = useTranslation();
  return (
    <Notice alone title={t('empty.title')} icon={<IconDatabaseOff size={34} />}>
      <p>{t('empty.body')}</p>
      <p>
        <code>{t('empty.command')}</code>
      </p>
    </Notice>
  );
}
