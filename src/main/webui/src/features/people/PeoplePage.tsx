import { Button, Skeleton, Table } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleApi, type PersonEntry } from '../../api/people';
import { useSession } from '../../api/session';
import { asProblem } from '../../core/problem';
import { ProblemNotice } from '../common/ProblemNotice';
import { ShownOnce } from '../session/ShownOnce';
import { useProblemWords } from '../session/use-problem-words';
import { Asking } from './Asking';
import classes from './People.module.css';
import { PersonRow } from './PersonRow';
import { RolesDialog } from './RolesDialog';
import { PEOPLE_KEY, usePeopleActs, type PeopleActs } from './use-people-acts';

type Opened = { what: 'invite' } | { what: 'roles' | 'again' | 'remove'; person: PersonEntry } | null;

interface PeopleTableProps {
  people: PersonEntry[];
  acts: PeopleActs;
  /** It keeps their names, roles and proofs. */
  byProvider: boolean;
  open: (opened: Opened) => void;
}

function PeopleTable({ people, acts, byProvider, open }: PeopleTableProps) {
  const { t } = useTranslation('people');
  return (
    <div className={classes.table}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.name')}</Table.Th>
            <Table.Th>{t('field.roles')}</Table.Th>
            <Table.Th>{t('field.state')}</Table.Th>
            {!byProvider && <Table.Th>{t('field.factor')}</Table.Th>}
            <Table.Th>{t('field.seen')}</Table.Th>
            <Table.Th>
              <span className="visually-hidden">{t('field.acts')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              acts={acts}
              byProvider={byProvider}
              changeRoles={() => open({ what: 'roles', person })}
              renew={() => open({ what: 'again', person })}
              remove={() => open({ what: 'remove', person })}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface DialogProps {
  opened: NonNullable<Opened>;
  acts: PeopleActs;
  close: () => void;
}

function Dialog({ opened, ...rest }: DialogProps) {
  switch (opened.what) {
    case 'invite':
      return <RolesDialog person={null} {...rest} />;
    case 'roles':
      return <RolesDialog person={opened.person} {...rest} />;
    default:
      return <Asking what={opened.what} person={opened.person} {...rest} />;
  }
}

/** Who works with this Spoor, and what they may do. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const words = useProblemWords();
  const [opened, setOpened] = useState<Opened>(null);
  const people = useQuery({
    queryKey: PEOPLE_KEY,
    queryFn: ({ signal }) => peopleApi.list(signal),
    staleTime: 0,
  });
  const acts = usePeopleActs();
  const byProvider = Boolean(useSession().data?.provider);
  const close = () => {
    setOpened(null);
    acts.forget();
  };
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className={classes.quiet}>{t(byProvider ? 'introProvider' : 'intro')}</p>
        </div>
        {!byProvider && (
          <Button leftSection={<IconUserPlus size={17} />} onClick={() => setOpened({ what: 'invite' })}>
            {t('invite.open')}
          </Button>
        )}
      </div>
      {acts.made && (
        <div className={classes.made}>
          <ShownOnce label={t('made', { name: acts.made.name })} text={acts.made.link} />
        </div>
      )}
      {acts.error !== null && opened === null && <p role="alert">{words(acts.error)}</p>}
      {people.error && (
        <ProblemNotice problem={asProblem(people.error)} retry={() => void people.refetch()} />
      )}
      {people.isPending && <Skeleton height={200} />}
      {people.data && (
        <PeopleTable people={people.data} acts={acts} byProvider={byProvider} open={setOpened} />
      )}
      {opened && <Dialog opened={opened} acts={acts} close={close} />}
    </div>
  );
}
