import { Button } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/session';
import { isBatch, type IdentitySearch } from '../../core/identity/search';
import { BatchDialog } from './BatchDialog';
import classes from './Identity.module.css';

/** Where a class and two datasets are chosen, all of their pairs may be decided together. */
export function BatchButton({ search }: { search: IdentitySearch }) {
  const { t } = useTranslation('identity');
  const { decide } = useRights();
  const [opened, setOpened] = useState(false);
  if (!decide) {
    return null;
  }
  if (!isBatch(search)) {
    return <span className={classes.hint}>{t('batch.hint')}</span>;
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconStack2 size={16} />}
        onClick={() => setOpened(true)}
      >
        {t('batch.open')}
      </Button>
      {opened && <BatchDialog search={search} close={() => setOpened(false)} />}
    </>
  );
}
