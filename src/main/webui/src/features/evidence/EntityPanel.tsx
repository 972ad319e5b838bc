import { Button, Group, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { useEntity } from '../../api/queries';
import { isGeneric } from '../../core/grades';
import { labelOf, nameOf, type EntityDetail, type NodeLabel } from '../../core/model';
import { asProblem } from '../../core/problem';
import { cypherOfNode } from '../../core/panel-cypher';
import type { ViewParams } from '../../core/search';
import { changed } from '../../core/question/question';
import { REQUEST } from '../../generated/request';
import { selectionOf } from '../../core/question/selection';
import type { TraceView } from '../../core/trace';
import { goodsOf, type TradeSubject } from '../../core/trade-context';
import { KindGlyph } from '../common/KindGlyph';
import { EntityMenuButton } from '../common/menu/EntityMenuButton';
import { ProblemNotice } from '../common/ProblemNotice';
import { TradeBehind } from '../figures/TradeBehind';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { entityFacts } from './entity-facts';
import classes from './Evidence.module.css';
import { Facts } from './Facts';
import { CopyRow } from './CopyRow';
import { Listings } from './Listings';
import { Neighbours } from './Neighbours';
import { SourceList } from './SourceList';

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
    </Group>
  );
}

interface EntityProps {
  view: TraceView;
  openView: (view: ViewParams) => void;
}

/** The trade in a part between any countries. */
function tradeSubject(entity: EntityDetail): TradeSubject {
  const { categories, hs } = goodsOf([entity]);
  const codes = entity.hsCodes?.map(({ code }) => code) ?? [];
  return { categories, hs: [...hs, ...codes], from: [], to: [] };
}

function Entity({ entity, view, openView }: { entity: EntityDetail } & EntityProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const label = labelOf(entity);
  const { note, synthetic } = entity.properties;
  const paths = view.pathsByNode.get(entity.id)?.length ?? 0;
  return (
    <>
      <p className={classes.kind}>
        <KindGlyph label={label} /> {t(`label.${label}`)}
      </p>
      <h2 className={classes.title}>
        <bdi>{nameOf(entity, entity.id)}</bdi>
      </h2>
      {synthetic === true && <strong className={classes.synthetic}>{t('evidence.synthetic')}</strong>}
      <p className={classes.lead}>{t('evidence.pathsThrough', { count: paths, total: view.paths.length })}</p>
      <AskAbout id={entity.id} label={label} name={nameOf(entity, entity.id)} />
      <Facts facts={entityFacts(entity, t, locale)} />
      {note && (
        <p className={classes.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      {isGeneric(entity) && <p className={classes.inferred}>{t('evidence.genericPart')}</p>}
      {label === 'Component' && <p className={classes.hint}>{t('evidence.partHint')}</p>}
      <Listings listings={entity.listings ?? []} openView={openView} />
      <Neighbours id={entity.id} neighbours={entity.neighbours ?? []} openView={openView} />
      {label === 'Component' && <TradeBehind subject={tradeSubject(entity)} />}
      <h3 className={classes.label}>{t('evidence.sources', { count: entity.sources.length })}</h3>
      <SourceList sources={entity.sources} openView={openView} />
      <p className={classes.origin}>{entity.id}</p>
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
