import { ActionIcon, Button, Table } from '@mantine/core';
import { IconEdit, IconShare, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights, useSession } from '../../api/session';
import { useLocale } from '../../words/use-locale';
import type { CasePerson, CaseSummary } from '../../core/explore/case';
import { accessOf } from '../../core/explore/access';
import { formatCount } from '../../core/format';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import classes from './Cases.module.css';

interface CaseRowProps {
  saved: CaseSummary;
  remove: () => void;
  rename: () => void;
}

function Owner({ owner }: { owner: CasePerson | null }) {
  const { t } = useTranslation('cases');
  const me = useSession().data?.person?.id;
  return (
    <Table.Td>
      {owner === null ? t('owner.none') : <bdi>{owner.id === me ? t('owner.you') : owner.name}</bdi>}
    </Table.Td>
  );
}

/** What may be changed of it by whoever is here. */
function Acts({ saved, remove, rename }: CaseRowProps) {
  const { t } = useTranslation('cases');
  const { data: session } = useSession();
  const { saveCases } = useRights();
  const access = accessOf(saved, session);
  const { title } = saved;
  return (
    <>
      {saveCases && access !== 'read' && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('rename', { title })} onClick={rename}>
          <IconEdit size={17} />
        </ActionIcon>
      )}
      {saveCases && access === 'own' && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('delete', { title })} onClick={remove}>
          <IconTrash size={17} />
        </ActionIcon>
      )}
    </>
  );
}

export function CaseRow({ saved, remove, rename }: CaseRowProps) {
  const { t } = useTranslation('cases');
  const locale = useLocale();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const withPeople = session?.mode === 'users';
  const { id, title, tags, nodes, changed, updated, shared, owner, sharedWith = [], link = false } = saved;
  const isShared = withPeople ? link || sharedWith.length > 0 : shared;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(updated),
  );
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/explore" search={{ case: id }} className={classes.link}>
          <bdi>{title}</bdi>
        </Link>{' '}
        {isShared && <IconShare size={14} aria-label={t(withPeople ? 'state.sharedWith' : 'state.shared')} />}
        {changed && <div className={classes.changed}>{t('changed.mark')}</div>}
      </Table.Td>
      {withPeople && <Owner owner={owner ?? null} />}
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
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('book.open', { title })}
          onClick={() => void navigate({ to: '/cases', search: {}, hash: id })}
        >
          {t('book.title')}
        </Button>{' '}
        <TakeAwayButton size="compact-sm" variant="default" subject={() => ({ case: id })} />
        <Acts saved={saved} remove={remove} rename={rename} />
      </Table.Td>
    </Table.Tr>
  );
}
