import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../core/session';
import { Notice } from '../common/Notice';

/** In place of a page that the one who is signed in may not open. */
export function RoleNotice({ role }: { role: Role }) {
  const { t } = useTranslation('session');
  const { t: tPage } = useTranslation();
  return (
    <Notice alone title={t('lacking.title')} icon={<IconLock size={34} />}>
      <p>{t('lacking.body', { role: tPage(`role.${role}`) })}</p>
    </Notice>
  );
}
