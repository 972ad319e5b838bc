import { Button, NativeSelect } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { GROUPINGS, withoutParts } from '../../core/listing';
import { RANKS } from '../../core/model';
import { useTraceSearch } from '../trace/use-trace-search';
import classes from './PathList.module.css';

/** In which order paths come, and what they are gathered under. */
export function ListTools() {
  const { t } = useTranslation();
  const { question, ask, listing, list } = useTraceSearch();
  return (
    <div className={classes.tools}>
      <NativeSelect
        size="xs"
        aria-label={t('list.orderLabel')}
        title={t(`list.orderMeans.${question.rank}`)}
        value={question.rank}
        data={RANKS.map((rank) => ({ value: rank, label: t(`list.order.${rank}`) }))}
        onChange={(event) => {
          const rank = RANKS.find((each) => each === event.currentTarget.value) ?? question.rank;
          ask({ ...question, rank, page: 1 });
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t('list.groupLabel')}
        value={listing.group ?? ''}
        data={[
          { value: '', label: t('list.group.none') },
          ...GROUPINGS.map((group) => ({ value: group, label: t(`list.group.${group}`) })),
        ]}
        onChange={(event) => {
          const rest = withoutParts(listing, 'group', 'unfold');
          const group = GROUPINGS.find((each) => each === event.currentTarget.value);
          list(group ? { ...rest, group } : rest);
        }}
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTable size={16} />}
        title={t('list.switchKey')}
        onClick={() => list({ ...listing, as: 'table' })}
      >
        {t('list.asTable')}
      </Button>
    </div>
  );
}
