import { Checkbox, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseApi } from '../../api/cases';
import { casebookApi } from '../../api/casebook';
import { useSession } from '../../api/session';
import { accessOf } from '../../core/explore/access';
import type { SavedCase } from '../../core/explore/case';
import type { Casebook } from '../../core/casebook/model';
import { asProblem } from '../../core/problem';
import { Unprinted } from '../common/Unprinted';
import { ProblemNotice } from '../common/ProblemNotice';
import { Attachments } from './Attachments';
import classes from './Casebook.module.css';
import { CollectedLists } from './CollectedLists';
import { FromCanvas } from './FromCanvas';
import { Ledger } from './Ledger';
import { Tables } from './Tables';
import { TakeOut } from './TakeOut';
import { useCasebook, type Change } from './use-casebook';

function Rule({ id, book, saved, change }: { id: string; book: Casebook; saved: SavedCase; change: Change }) {
  const { t } = useTranslation('cases');
  const { data: session } = useSession();
  return session?.mode === 'users' ? (
    <Checkbox
      label={t('book.rule')}
      disabled={!book.mayWrite || accessOf(saved, session) !== 'own'}
      checked={book.secondPerson}
      onChange={(event) => {
        const second = event.currentTarget.checked;
        change(({ version }) => casebookApi.rule(id, second, version));
      }}
    />
  ) : null;
}

/** What is collected in an investigation: to check, to ask, to attach, to take out. */
export function CasebookPage({ id }: { id: string }) {
  const { t } = useTranslation('cases');
  const saved = useQuery({ queryKey: ['case', id], queryFn: ({ signal }) => caseApi.get(id, signal) });
  const { book, error, refetch, change, problem } = useCasebook(id);
  const failed = saved.error ?? error;
  if (failed) {
    return <ProblemNotice problem={asProblem(failed)} retry={refetch} />;
  }
  if (!book || !saved.data) {
    return <Skeleton role="status" height={240} aria-label={t('book.title')} />;
  }
  const names = new Map(book.nodes.map((node) => [node.id, node.name]));
  book.replies.forEach((each) => names.set(each.entity, names.get(each.entity) ?? each.name));
  const nameOf = (of: string) => names.get(of) ?? of;
  const isEmpty = book.items.length === 0;
  return (
    <div className={classes.page}>
      <Unprinted id={id} />
      <p className={classes.line}>
        <Link to="/cases" search={{}}>
          {t('title')}
        </Link>
        <Link to="/explore" search={{ case: id }}>
          {t('book.canvas')}
        </Link>
      </p>
      <h1 className={classes.heading}>
        <bdi>{saved.data.title}</bdi>
      </h1>
      <TakeOut id={id} title={saved.data.title} hasPaths={book.relations.length > 0} />
      {problem && <p role="alert">{problem.sentence ?? t('failed')}</p>}
      {book.broughtIn.length > 0 && <p className={classes.quiet}>{t('book.broughtIn')}</p>}
      <Rule id={id} book={book} saved={saved.data} change={change} />
      {isEmpty ? (
        <p>{t('book.empty')}</p>
      ) : (
        <CollectedLists id={id} book={book} nameOf={nameOf} change={change} />
      )}
      <FromCanvas saved={saved.data} book={book} change={change} />
      <Ledger id={id} book={book} nameOf={nameOf} change={change} />
      <Tables id={id} book={book} change={change} />
      <Attachments id={id} book={book} change={change} />
    </div>
  );
}
