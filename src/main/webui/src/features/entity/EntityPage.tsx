import { Skeleton } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../api/queries';
import { entityOf } from '../../core/entity/address';
import { nameOf, type EntityDetail } from '../../core/model';
import { asProblem } from '../../core/problem';
import { Notice } from '../common/Notice';
import { ProblemNotice } from '../common/ProblemNotice';
import { Caution } from '../evidence/Caution';
import { EntityRecord } from '../evidence/EntityParts';
import { FactList } from '../evidence/FactList';
import { Around } from './Around';
import { Customs } from './Customs';
import classes from './EntityPage.module.css';
import { Head } from './Head';
import { Listed } from './Listed';
import { FirmTimeline } from './FirmTimeline';
import { Identifiers, Names } from './Names';
import { Ownership } from './Ownership';
import { Paths } from './Paths';
import { Profile } from './Profile';
import { Records } from './Records';
import { Rulings } from './Rulings';
import { Section } from './Section';
import { Trade } from './Trade';
import { useOpenView } from './use-open-view';
import { Values } from './Values';
import { WhoSays } from './WhoSays';

const route = getRouteApi('/entity/$');
/** Shown in sections of their own. */
const ELSEWHERE = ['aliases', 'identifiers'];

function Facts({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  return (
    <Section title={t('facts')}>
      <EntityRecord entity={entity} without={ELSEWHERE} />
    </Section>
  );
}

/** What documents say of it beside its own dataset. */
function SaidSingly({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const openView = useOpenView();
  const facts = entity.facts ?? [];
  return facts.length > 0 ? (
    <Section title={t('evidence.singleFacts')}>
      <FactList facts={facts} openView={openView} />
    </Section>
  ) : null;
}

/** The name of the entity is the name of the page, in tabs and bookmarks. */
function useTitle(name: string) {
  useEffect(() => {
    const before = document.title;
    document.title = `${name} – Spoor`;
    return () => {
      document.title = before;
    };
  }, [name]);
}

function Content({ entity }: { entity: EntityDetail }) {
  useTitle(nameOf(entity, entity.id));
  return (
    <>
      <Head entity={entity} />
      <div className={classes.columns}>
        <div className={classes.beside}>
          <Names entity={entity} />
          <Identifiers entity={entity} />
          <Facts entity={entity} />
          <SaidSingly entity={entity} />
          <Values entity={entity} />
          <Listed entity={entity} />
          <Ownership entity={entity} />
          <Rulings entity={entity} />
          <Records entity={entity} />
        </div>
        <div className={classes.main}>
          <Paths entity={entity} />
          <Profile entity={entity} />
          <FirmTimeline entity={entity} />
          <Around entity={entity} />
          <Customs entity={entity} />
          <WhoSays entity={entity} />
          <Trade entity={entity} />
        </div>
      </div>
      <Caution />
      <p className={classes.id}>{entity.id}</p>
    </>
  );
}

/** All that the data have on one entity, at an address of its own; each part comes by itself. */
export function EntityPage() {
  const { t } = useTranslation('entity');
  const { t: tPage } = useTranslation();
  const { _splat } = route.useParams();
  const id = entityOf(_splat, route.useSearch());
  const { data, error, refetch } = useEntity(id);
  const problem = error ? asProblem(error) : null;
  if (id === '' || problem?.status === 404) {
    return (
      <Notice alone title={t('unknownTitle')} icon={<IconMapQuestion size={34} />}>
        <p>{t('unknown', { id })}</p>
      </Notice>
    );
  }
  if (problem) {
    return <ProblemNotice problem={problem} retry={() => void refetch()} />;
  }
  return (
    <div className={classes.page} data-entity={id}>
      {data ? (
        <Content key={id} entity={data} />
      ) : (
        <Skeleton role="status" height={320} aria-label={tPage('loading.loading')} />
      )}
    </div>
  );
}
