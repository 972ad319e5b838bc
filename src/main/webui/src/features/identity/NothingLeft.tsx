import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconArrowsJoin2, IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMatching } from '../../api/identity-queries';
import { useRights } from '../../api/session';
import type { IdentitySearch } from '../../core/identity/search';
import { Notice } from '../common/Notice';

/** An empty queue: nothing was matched yet, nothing fits the filters, or all is decided. */
export function NothingLeft({ search }: { search: IdentitySearch }) {
  const { t } = useTranslation('identity');
  const { data, start } = useMatching();
  const { decide } = useRights();
  if (data?.state === 'running') {
    return (
      <Notice title={t('none.running')} icon={<IconArrowsJoin2 size={34} />} live>
        <p>{t('none.runningBody')}</p>
      </Notice>
    );
  }
  if (data?.state === 'none') {
    return (
      <Notice title={t('none.never')} icon={<IconArrowsJoin2 size={34} />} live>
        <p>{t('none.neverBody')}</p>
        {decide && (
          <Button mt="sm" disabled={start.isPending} onClick={() => start.mutate()}>
            {t('matching.start')}
          </Button>
        )}
      </Notice>
    );
  }
  const filtered = Object.keys(search).length > 0;
  return (
    <Notice title={filtered ? t('none.filtered') : t('none.done')} icon={<IconChecks size={34} />} live>
      <p>{filtered ? t('none.filteredBody') : t('none.doneBody')}</p>
      {filtered && (
        <Button
          mt="sm"
          variant="default"
          renderRoot={(props) => <Link {...props} to="/identity" search={{}} />}
        >
          {t('filter.clear')}
        </Button>
      )}
    </Notice>
  );
}
