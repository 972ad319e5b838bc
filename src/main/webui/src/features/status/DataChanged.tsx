import { IconDatabaseImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../common/Banner';

/** Told once new data has come in while somebody reads: what they see now may differ from what they saw. */
export function DataChanged({ version }: { version: string }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(version);
  if (seen === version) {
    return null;
  }
  return (
    <Banner icon={<IconDatabaseImport size={20} aria-hidden />} close={() => setSeen(version)}>
      {t('status.dataChanged', { before: seen.slice(0, 16), version: version.slice(0, 16) })}
    </Banner>
  );
}
