import { Button, Skeleton } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSource, type SourceDetail } from '../../api/closer';
import { useEntities } from '../../api/queries';
import { useLocale } from '../../words/use-locale';
import { formatCount, safeUrl } from '../../core/format';
import { isRelationType, nameOf, type GraphNode } from '../../core/model';
import { cypherOfNode } from '../../core/panel-cypher';
import { asProblem } from '../../core/problem';
import type { ViewParams } from '../../core/search';
import type { TraceView } from '../../core/trace';
import { Captures } from '../capture/lazy-captures';
import { ProblemNotice } from '../common/ProblemNotice';
import { CopyRow } from './CopyRow';
import classes from './Evidence.module.css';
import { NodeButton } from './NodeButton';
import { SourceFacts } from './SourceFacts';
import { Kept, MayRestOn } from './SourceParts';

interface SourcePanelProps {
  view: TraceView;
  id: string;
  openView: (view: ViewParams) => void;
}

/** Names of entities: from the answer where it has them, else asked for. */
function useNames(view: TraceView, ids: string[]): (id: string) => string {
  const missing = ids.filter((id) => !view.nodes.has(id));
  const asked = useEntities(missing);
  return (id) => {
    const found: GraphNode | undefined = view.nodes.get(id) ?? asked[missing.indexOf(id)]?.data;
    return nameOf(found, id);
  };
}

function Said({ view, source, openView }: { source: SourceDetail } & Omit<SourcePanelProps, 'id'>) {
  const { t } = useTranslation();
  const ids = useMemo(
    () => [...new Set(source.relations.flatMap(({ from, to }) => [from, to]))],
    [source.relations],
  );
  const name = useNames(view, ids);
  return (
    <>
      <h3 className={classes.label}>{t('evidence.sourceSays', { count: source.relations.length })}</h3>
      <ul className={classes.said}>
        {source.relations.map(({ id, type, from, to }) => (
          <li key={id}>
            <button type="button" className={classes.saidButton} onClick={() => openView({ claim: id })}>
              <bdi>{name(from)}</bdi> <em>{isRelationType(type) ? t(`relation.${type}.verb`) : type}</em>{' '}
              <bdi>{name(to)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Source({ view, source, openView }: { source: SourceDetail } & Omit<SourcePanelProps, 'id'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const url = safeUrl(source.url);
  const captures = source.captures ?? [];
  return (
    <>
      <p className={classes.kind}>{t('evidence.source')}</p>
      <h2 className={classes.title}>
        <bdi>{source.title}</bdi>
      </h2>
      <p className={classes.lead}>
        <SourceFacts source={source} />
      </p>
      {source.mayRestOn && source.mayRestOn.length > 0 && (
        <MayRestOn ids={source.mayRestOn} openView={openView} />
      )}
      {url !== null && (
        <Button
          component="a"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          size="compact-md"
          variant="default"
          rightSection={<IconExternalLink size={14} />}
        >
          {t('evidence.openSource')}
          <span className="visually-hidden">{t('evidence.newWindow')}</span>
        </Button>
      )}
      {source.archived && (
        <Kept address={source.archived} name={t('evidence.archived')} act={t('evidence.openArchived')} />
      )}
      {source.sha256 && !captures.some(({ sha256 }) => sha256 === source.sha256) && (
        <p className={classes.hint}>
          {t('evidence.hash')}: <code className={classes.hash}>{source.sha256}</code>
        </p>
      )}
      <Suspense fallback={null}>
        <Captures source={source.id} title={source.title} captures={captures} />
      </Suspense>
      {source.relations.length > 0 && <Said view={view} source={source} openView={openView} />}
      {source.entities.length > 0 && (
        <>
          <h3 className={classes.label}>
            {t('evidence.sourceNames', {
              count: source.entities.length,
              shown: formatCount(source.entities.length, locale),
            })}
          </h3>
          {source.entities.map(({ id, labels, name }) => (
            <NodeButton
              key={id}
              id={id}
              node={{ id, labels, properties: name === undefined ? {} : { name } }}
              openView={openView}
            />
          ))}
        </>
      )}
      {!source.complete && <p className={classes.hint}>{t('evidence.sourceCut')}</p>}
      <CopyRow id={source.id} cypher={cypherOfNode('Source', source.id)} />
    </>
  );
}

/** A document, and everything that is in the data because it says so. */
export function SourcePanel({ view, id, openView }: SourcePanelProps) {
  const { t } = useTranslation();
  const source = useSource(id);
  if (source.error) {
    return <ProblemNotice problem={asProblem(source.error)} retry={() => void source.refetch()} />;
  }
  return source.data ? (
    <Source view={view} source={source.data} openView={openView} />
  ) : (
    <Skeleton role="status" height={240} aria-label={t('loading.loading')} />
  );
}
