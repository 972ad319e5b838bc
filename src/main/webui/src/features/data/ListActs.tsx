import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useListOrder } from '../../api/lists';
import { useRights } from '../../api/session';
import { formatMoment } from '../../core/data/format-bytes';
import { isBusy, type PublicList } from '../../core/lists/model';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import common from './Data.module.css';
import { DataProblem } from './DataProblem';

/** What can be done with a list: importers fetch and import, administrators switch its renewal. */
export function ListActs({ list }: { list: PublicList }) {
  const { t } = useTranslation('lists');
  const locale = useLocale();
  const { imports, people } = useRights();
  const { mutate, isPending, error } = useListOrder(list.id);
  const { name, stage, earlier, renewed } = list;
  const held = isPending || isBusy(list);
  const back = earlier && { moment: formatMoment(earlier.fetchedAt, locale), version: earlier.sha256 };
  return (
    <>
      <div className={common.actions}>
        {imports && (
          <Button
            variant="default"
            size="compact-sm"
            disabled={held}
            aria-label={t('fetchOf', { name })}
            onClick={() => mutate({ act: 'fetch' })}
          >
            {t('fetch')}
          </Button>
        )}
        {imports && stage === 'waiting' && (
          <Button
            size="compact-sm"
            disabled={held}
            aria-label={t('takeOf', { name })}
            onClick={() => mutate({ act: 'import', version: null })}
          >
            {t('take')}
          </Button>
        )}
        {imports && back && (
          <Button
            variant="default"
            size="compact-sm"
            disabled={held}
            aria-label={t('backOf', { name, moment: back.moment })}
            onClick={() => mutate({ act: 'import', version: back.version })}
          >
            {t('back', { moment: back.moment })}
          </Button>
        )}
        {people && (
          <Checkbox
            size="xs"
            label={t('renewed')}
            aria-label={t('renewedOf', { name })}
            checked={renewed}
            disabled={isPending}
            onChange={(event) => mutate({ act: 'renew', on: event.currentTarget.checked })}
          />
        )}
      </div>
      {error && <DataProblem problem={asProblem(error)} />}
    </>
  );
}
