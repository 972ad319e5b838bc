import { Alert } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Told once new data has come in while somebody reads: what they see now may differ from what they saw. */
export function DataChanged({ version }: { version: string }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(version);
  if (seen === version) {
    return null;
  }
  return (
    <Alert
      color="blue"
      variant="light"
      radius={0}
      icon={<IconDatabaseImport size={20} />}
      role="status"
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={() => setSeen(version)}
    >
      {t('status.dataChanged', { before: seen.slice(0, 16), version: version.slice(0, 16) })}
    </Alert>
  );
}
