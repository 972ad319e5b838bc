import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import { uncollected } from '../../core/casebook/from-canvas';
import type { Casebook } from '../../core/casebook/model';
import type { SavedCase } from '../../core/explore/case';
import type { Change } from './use-casebook';

/** What stands on the canvas of an investigation and is not collected: in one press it is. */
export function FromCanvas({ saved, book, change }: { saved: SavedCase; book: Casebook; change: Change }) {
  const { t } = useTranslation('cases');
  const ids = uncollected(saved, book);
  if (ids.length === 0 || !book.mayWrite) {
    return null;
  }
  const collect = async (before: Casebook) => {
    let now = before;
    for (const id of ids) {
      now = await casebookApi.collect(saved.id, { nodes: [id], hops: [] });
    }
    return now;
  };
  return (
    <p>
      {t('book.onCanvas', { count: ids.length })}{' '}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFolderPlus size={15} aria-hidden />}
        onClick={() => change(collect)}
      >
        {t('book.collectCanvas', { count: ids.length })}
      </Button>
    </p>
  );
}
