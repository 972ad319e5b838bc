import { ActionIcon, Table } from '@mantine/core';
import { IconEdit, IconShare, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import type { CaseSummary } from '../../core/explore/case';
import { formatCount } from '../../core/format';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import classes from './Cases.module.css';

interface CaseRowProps {
  saved: CaseSummary;
  remove: () => void;
  rename: () => void;
}

export function CaseRow({ saved, remove, rename }: CaseRowProps) {
  const { t } = useTranslation('cases');
  const locale = useLocale();
  const { id, title, tags, nodes, changed, updated, shared } = saved;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(updated),
  );
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/explore" search={{ case: id }} className={classes.link}>
          <bdi>{title}</bdi>
        </Link>{' '}
        {shared && <IconShare size={14} aria-label={t('state.shared')} />}
        {changed && <div className={classes.changed}>{t('changed.mark')}</div>}
      </Table.Td>
      <Table.Td>
        <span className={classes.tags}>
          {tags.map((tag) => (
            <bdi key={tag} className={classes.tag}>
              {tag}
            </bdi>
          ))}
        </span>
      </Table.Td>
      <Table.Td ta="end">{formatCount(nodes, locale)}</Table.Td>
      <Table.Td>{when}</Table.Td>
      <Table.Td>
        <TakeAwayButton size="compact-sm" variant="default" subject={() => ({ case: id })} />
        <ActionIcon variant="subtle" color="gray" aria-label={t('rename', { title })} onClick={rename}>
          <IconEdit size={17} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={t('delete', { title })} onClick={remove}>
          <IconTrash size={17} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
