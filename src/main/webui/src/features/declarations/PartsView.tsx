import { Chip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/session';
import { PART_STATES, type PartProposal, type PartState } from '../../core/declarations/model';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';
import type { SearchProps } from './Filters';
import { ListFrame } from './ListFrame';
import { ListTable, Party, useListColumns } from './ListTable';
import { Decided, Deciding } from './PartDecision';

function States({
  counts,
  state,
  show,
}: {
  counts: Partial<Record<PartState, number>>;
  state: PartState;
  show: (state: PartState) => void;
}) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  return (
    <fieldset className={classes.dimensions}>
      <legend>{t('parts.state')}</legend>
      {PART_STATES.map((each) => (
        <Chip key={each} size="xs" checked={each === state} onChange={() => show(each)}>
          {t('parts.counted', { state: t(`parts.${each}`), count: formatCount(counts[each] ?? 0, locale) })}
        </Chip>
      ))}
    </fieldset>
  );
}

/** Declarations that may be about a known part, for a person to decide. */
export function PartsView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const { declared } = useListColumns(search);
  const { saveCases } = useRights();
  const state = PART_STATES.find((each) => each === search.state) ?? 'open';
  const show = (next: PartState) => choose({ ...search, state: next === 'open' ? undefined : next });
  return (
    <ListFrame
      what="parts"
      also={{ state }}
      search={search}
      choose={choose}
      counts={({ proposals, proposalCount }) => ({ shown: proposals.length, all: proposalCount })}
      lead={({ counts }) => (
        <>
          <p>{t('parts.rule')}</p>
          <States counts={counts} state={state} show={show} />
        </>
      )}
    >
      {({ proposals }, open) => (
        <ListTable
          label={t('view.parts')}
          rows={proposals}
          rowKey={({ component, code, seller, buyer }) =>
            [component.code, code, seller.code, buyer.code].join(' ')
          }
          columns={[
            { name: t('parts.part'), cell: ({ component }) => <Party party={component} /> },
            {
              name: t('parts.code'),
              cell: ({ code, saidBy }) => (
                <>
                  <bdi>{code}</bdi>
                  <small title={saidBy}>{t(saidBy === undefined ? 'parts.number' : 'parts.said')}</small>
                </>
              ),
            },
            { name: t('dimension.seller'), cell: ({ seller }) => <Party party={seller} /> },
            { name: t('dimension.buyer'), cell: ({ buyer }) => <Party party={buyer} /> },
            ...declared<PartProposal>(open, ({ component, code, seller, buyer }) => ({
              components: [component.code],
              codes: [code],
              sellers: [seller.code],
              buyers: [buyer.code],
            })),
            {
              name: t('parts.decide'),
              cell: (proposal) => (
                <>
                  <Decided proposal={proposal} />
                  {saveCases && <Deciding proposal={proposal} />}
                </>
              ),
            },
          ]}
        />
      )}
    </ListFrame>
  );
}
