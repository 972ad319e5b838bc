import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CLAIMS_KEY, claimApi } from '../../../api/claims';
import { useEntities } from '../../../api/queries';
import { EMPTY_FORM, formOf, type ChosenEnd, type ClaimForm } from '../../../core/claim/form';
import type { EnteredClaim, Ties } from '../../../core/claim/model';
import { formOfRow, type RowSaid } from '../../../core/claim/row';
import { labelOf, nameOf, NODE_LABELS, type GraphNode } from '../../../core/model';
import { asProblem } from '../../../core/problem';
import { ProblemNotice } from '../../common/ProblemNotice';
import common from '../Data.module.css';
import { ClaimFormView } from './ClaimFormView';
import { ClaimList } from './ClaimList';
import { LastClaim } from './LastClaim';
import { useEntering } from './use-entering';

function endOf(entity: GraphNode | undefined): ChosenEnd | null {
  const label = entity && NODE_LABELS.find((each) => each === labelOf(entity));
  return entity && label ? { id: entity.id, label, name: nameOf(entity, entity.id), country: '' } : null;
}

/** The form as it is when it opens: at an entity, with what a declaration says, or empty. */
function useBegin(from: string | null, row: RowSaid | null): { ready: boolean; form: ClaimForm } {
  const ids = [from, row?.to ?? null];
  const asked = useEntities(ids.filter((id) => id !== null));
  const endWith = (id: string | null) => endOf(asked.find(({ data }) => data?.id === id)?.data);
  const [start, end] = ids;
  return {
    ready: asked.every(({ data, error }) => data ?? error),
    form: {
      ...(row === null ? EMPTY_FORM : formOfRow(row)),
      from: endWith(start ?? null),
      to: endWith(end ?? null),
    },
  };
}

interface EnteringProps {
  begin: ClaimForm;
  edit: EnteredClaim | undefined;
  ties: Ties;
  filled: boolean;
}

function Entering({ begin, edit, ties, filled }: EnteringProps) {
  const entering = useEntering(begin, edit ?? null);
  return (
    <>
      <ClaimFormView {...{ entering, ties, filled }} />
      <div style={{ marginTop: 14 }}>
        <LastClaim entering={entering} />
      </div>
      <ClaimList entering={entering} />
    </>
  );
}

interface ClaimPageProps {
  /** Id of the entity where it begins; null where that is open. */
  from: string | null;
  /** Id of the claim that is to be changed. */
  edit: string | null;
  /** What a declaration says that is stated as a claim. */
  row: RowSaid | null;
}

/** Enters single relations and facts by hand, each with the document that says it. */
export function ClaimPage({ from, edit, row }: ClaimPageProps) {
  const { t } = useTranslation('data');
  const ties = useQuery({
    queryKey: [...CLAIMS_KEY, 'ties'],
    queryFn: ({ signal }) => claimApi.ties(signal),
    staleTime: Infinity,
  });
  const begin = useBegin(from, row);
  const whole = useQuery({
    queryKey: [...CLAIMS_KEY, 'edit', edit],
    queryFn: ({ signal }) => claimApi.get(edit ?? '', signal),
    enabled: edit !== null,
    staleTime: Infinity,
  });
  const ready = begin.ready && (edit === null || whole.data);
  const error = ties.error ?? whole.error;
  return (
    <div className={common.page}>
      <div className={common.column}>
        <p className={common.soft}>
          <Link to="/data" search={{}} hash="">
            {t('claim.back')}
          </Link>
        </p>
        <h1 className={common.title}>{t('claim.title')}</h1>
        <p className={common.lead}>{t(row === null ? 'claim.lead' : 'claim.ofRow')}</p>
        {error ? (
          <ProblemNotice problem={asProblem(error)} retry={() => void ties.refetch()} />
        ) : ties.data && ready ? (
          <Entering
            key={`${from ?? ''} ${edit ?? ''} ${JSON.stringify(row)}`}
            begin={whole.data ? formOf(whole.data.claim) : begin.form}
            edit={whole.data?.claim}
            ties={ties.data}
            filled={row !== null}
          />
        ) : (
          <Skeleton role="status" height={320} aria-label={t('claim.loading')} />
        )}
      </div>
    </div>
  );
}
