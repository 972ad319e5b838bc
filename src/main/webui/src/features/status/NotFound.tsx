import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../common/Notice';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Notice alone title={t('status.notFoundTitle')} icon={<IconMapQuestion size={34} />}>
      <p>
        <Link to="/" search={{}}>
          {t('status.notFound')}
        </Link>
      </p>
    </Notice>
  );
}
