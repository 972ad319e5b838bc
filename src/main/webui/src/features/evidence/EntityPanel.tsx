import { Button, Group, Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../api/queries';
import { labelOf, nameOf, type EntityDetail, type NodeLabel } from '../../core/model';
import { asProblem } from '../../core/problem';
import { cypherOfNode } from '../../core/panel-cypher';
import type { ViewParams } from '../../core/search';
import { changed } from '../../core/question/question';
import { REQUEST } from '../../generated/request';
import { selectionOf } from '../../core/question/selection';
import type { TraceView } from '../../core/trace';
import { Collect } from '../casebook/lazy-collect';
import { EntityMenuButton } from '../common/menu/EntityMenuButton';
import { ProblemNotice } from '../common/ProblemNotice';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Evidence.module.css';
import { CopyRow } from './CopyRow';
import { EnterClaim } from './EnterClaim';
import { EntityHead, EntityOrigin, EntityRecord } from './EntityParts';
import { SingleFacts } from './FactList';
import { Listings } from './Listings';
import { Neighbours } from './Neighbours';
import { Standings } from './Standings';

/** The entity as the start or the end of the question, and what else can be asked about it. */
function AskAbout({ id, label, name }: { id: string; label: NodeLabel; name: string }) {
  const { t } = useTranslation();
  const { question, ask } = useTraceSearch();
  const side = selectionOf({ ids: [id] });
  return (
    <Group gap="xs" my="sm">
      <Button size="compact-sm" variant="default" onClick={() => ask(changed(question, { from: side }))}>
        {t('evidence.startHere')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => ask(changed(question, { to: side }))}>
        {t('evidence.endHere')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={question.via.length >= REQUEST.via.maxItems}
        onClick={() => ask(changed(question, { via: [...question.via, side] }))}
      >
        {t('evidence.through')}
      </Button>
      <EntityMenuButton id={id} label={label} name={name} question={question} />
      <EnterClaim from={id} />
    </Group>
  );
}

interface EntityProps {
  view: TraceView;
  openView: (view: ViewParams) => void;
}

function Entity({ entity, view, openView }: { entity: EntityDetail } & EntityProps) {
  const { t } = useTranslation();
  const label = labelOf(entity);
  const paths = view.pathsByNode.get(entity.id)?.length ?? 0;
  return (
    <>
      <EntityHead entity={entity} />
      <p className={classes.lead}>{t('evidence.pathsThrough', { count: paths, total: view.paths.length })}</p>
      <AskAbout id={entity.id} label={label} name={nameOf(entity, entity.id)} />
      <Suspense fallback={null}>
        <Collect what={{ nodes: [entity.id], hops: [] }} title={nameOf(entity, entity.id).slice(0, 200)} />
      </Suspense>
      <EntityRecord entity={entity} />
      <SingleFacts facts={entity.facts ?? []} openView={openView} />
      <Listings listings={entity.listings ?? []} openView={openView} />
      <Standings standings={entity.standings} />
      <Neighbours id={entity.id} neighbours={entity.neighbours ?? []} openView={openView} />
      <EntityOrigin entity={entity} openView={openView} />
      <CopyRow id={entity.id} cypher={cypherOfNode(label, entity.id)} />
    </>
  );
}

export function EntityPanel({ view, id, openView }: { id: string } & EntityProps) {
  const { t } = useTranslation();
  const entity = useEntity(id);
  if (entity.error) {
    return <ProblemNotice problem={asProblem(entity.error)} retry={() => void entity.refetch()} />;
  }
  return entity.data ? (
    <Entity entity={entity.data} view={view} openView={openView} />
  ) : (
    <Skeleton role="status" height={240} aria-label={t('loading.loading')} />
  );
}
