import { Button, Skeleton, Table } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseApi, draftOf } from '../../api/cases';
import { casebookApi } from '../../api/casebook';
import { useRights, useSession } from '../../api/session';
import { chosen, type Which } from '../../core/explore/access';
import type { CaseDraft, CaseSummary } from '../../core/explore/case';
import { asProblem } from '../../core/problem';
import { Notice } from '../common/Notice';
import { ProblemNotice } from '../common/ProblemNotice';
import { BringIn } from './BringIn';
import { CaseDialog } from './CaseDialog';
import { CaseRow } from './CaseRow';
import classes from './Cases.module.css';
import { WhichSwitch } from './WhichSwitch';

/** Deletes at once, and keeps what was deleted for as long as the reader may want it back. */
function useDeleting() {
  const queryClient = useQueryClient();
  const [deleted, setDeleted] = useState<{ title: string; whole: Blob } | null>(null);
  const again = () => void queryClient.invalidateQueries({ queryKey: ['cases'] });
  const remove = useMutation({
    mutationFn: async (id: string) => {
      const whole = await casebookApi.whole(id);
      const { title } = await caseApi.get(id);
      await caseApi.remove(id);
      return { title, whole };
    },
    onSuccess: (kept) => {
      setDeleted(kept);
      again();
    },
  });
  const restore = useMutation({
    mutationFn: ({ whole }: { whole: Blob }) => casebookApi.bringIn(whole),
    onSuccess: () => {
      setDeleted(null);
      again();
    },
  });
  return { deleted, remove, restore };
}

/** New words for a case, without opening it. */
function useRenaming() {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<{ id: string; draft: CaseDraft } | null>(null);
  const rename = useMutation({
    mutationFn: ({ id, draft: next }: { id: string; draft: CaseDraft }) => caseApi.update(id, next),
    onSuccess: () => {
      setDraft(null);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  const begin = (id: string) => void caseApi.get(id).then((saved) => setDraft({ id, draft: draftOf(saved) }));
  return { draft, begin, rename, cancel: () => setDraft(null) };
}

type ListProps = { cases: CaseSummary[] } & Record<'remove' | 'rename', (id: string) => void>;

function CaseTable({ cases, remove, rename }: ListProps) {
  const { t } = useTranslation('cases');
  const withPeople = useSession().data?.mode === 'users';
  return (
    <div className={classes.table}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.title')}</Table.Th>
            {withPeople && <Table.Th>{t('field.owner')}</Table.Th>}
            <Table.Th>{t('field.tags')}</Table.Th>
            <Table.Th ta="end">{t('field.entities')}</Table.Th>
            <Table.Th>{t('field.updated')}</Table.Th>
            <Table.Th>
              <span className="visually-hidden">{t('field.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((each) => (
            <CaseRow
              key={each.id}
              saved={each}
              remove={() => remove(each.id)}
              rename={() => rename(each.id)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** Where people sign in, one's own and those of others apart. */
function CaseList({ cases, ...acts }: ListProps) {
  const { t } = useTranslation('cases');
  const { data: session } = useSession();
  const [which, setWhich] = useState<Which>('all');
  const shown = chosen(cases, which, session);
  return (
    <>
      {session?.mode === 'users' && <WhichSwitch which={which} choose={setWhich} />}
      {shown.length === 0 ? <p>{t('which.none')}</p> : <CaseTable cases={shown} {...acts} />}
    </>
  );
}

/** All investigations that were kept here. */
export function AllCases() {
  const { t } = useTranslation('cases');
  const cases = useQuery({
    queryKey: ['cases'],
    queryFn: ({ signal }) => caseApi.list(signal),
    staleTime: 0,
  });
  const { saveCases } = useRights();
  const { deleted, remove, restore } = useDeleting();
  const { draft, begin, rename, cancel } = useRenaming();
  const problem = remove.error ?? restore.error ?? rename.error;
  if (cases.error) {
    return <ProblemNotice problem={asProblem(cases.error)} retry={() => void cases.refetch()} />;
  }
  return (
    <div className={classes.page}>
      <h1 className={classes.heading}>{t('title')}</h1>
      <p className={classes.quiet}>{t('intro')}</p>
      <BringIn />
      {problem && <p role="alert">{asProblem(problem).sentence ?? t('failed')}</p>}
      {!cases.data && <Skeleton height={200} />}
      {cases.data?.length === 0 && (
        <Notice title={t('none.title')} icon={<IconFolderOpen size={34} />}>
          <p>{t(saveCases ? 'none.body' : 'none.viewer')}</p>
        </Notice>
      )}
      {cases.data && cases.data.length > 0 && (
        <CaseList cases={cases.data} remove={(id) => remove.mutate(id)} rename={begin} />
      )}
      {draft && (
        <CaseDialog
          heading={t('words')}
          words={draft.draft}
          saving={rename.isPending}
          save={(words) => rename.mutate({ id: draft.id, draft: { ...draft.draft, ...words } })}
          close={cancel}
        />
      )}
      {deleted && (
        <p className={classes.undo} role="status">
          {t('deleted', { title: deleted.title })}
          <Button size="compact-sm" variant="default" onClick={() => restore.mutate(deleted)}>
            {t('undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
