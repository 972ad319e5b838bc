import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPINGS, withoutParts } from '../../core/listing';
import { RANKS } from '../../core/model';
import { changed } from '../../core/question/question';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { SmallSelect } from '../common/SmallSelect';
import classes from './PathList.module.css';

const NOT_GROUPED = '';

/** In which order paths come, and what they are gathered under. */
export const ListTools = memo(function ListTools() {
  const { t } = useTranslation();
  const { question, ask, listing, list } = useTraceSearch();
  return (
    <div className={classes.tools} data-list-tools>
      <SmallSelect
        label={t('list.orderLabel')}
        title={t(`list.orderMeans.${question.rank}`)}
        value={question.rank}
        data={RANKS.map((rank) => ({ value: rank, label: t(`list.order.${rank}`) }))}
        choose={(rank) => ask(changed(question, { rank }))}
      />
      <SmallSelect
        label={t('list.groupLabel')}
        value={listing.group ?? NOT_GROUPED}
        data={[
          { value: NOT_GROUPED, label: t('list.group.none') },
          ...GROUPINGS.map((group) => ({ value: group, label: t(`list.group.${group}`) })),
        ]}
        choose={(group) => {
          const rest = withoutParts(listing, 'group', 'unfold');
          list(group === NOT_GROUPED ? rest : { ...rest, group });
        }}
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTable size={16} />}
        title={`${t('list.asTable')} (${t('list.switchKey')})`}
        onClick={() => list({ ...listing, as: 'table' })}
      >
        <span className="hidden-on-phones">{t('list.asTable')}</span>
      </Button>
    </div>
  );
});
