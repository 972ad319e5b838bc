import { useTranslation } from 'react-i18next';
import { formatDate, formatList } from '../../core/format';
import { CONFIDENCES, type Confidence } from '../../core/model';
import type { ChangedRelation, PathNews, Reason } from '../../core/watch/model';
import { useLocale } from '../../words/use-locale';
import { useValueName } from '../question/use-value-name';
import { SourceNames, SourceReason, type Told } from './SourceReason';
import classes from './Watch.module.css';

function Origin({ kind, relation, told }: { kind: Reason['kind']; relation: ChangedRelation; told: Told }) {
  const { t } = useTranslation('watch');
  const { dataset, wholeDataset, sources } = relation;
  const name = told.datasets.find(({ id }) => id === dataset)?.name || dataset;
  return (
    <small className={classes.origin}>
      {name !== '' && t('reason.dataset', { name })}
      {wholeDataset && ` (${kind === 'relation_gone' ? t('reason.datasetGone') : t('reason.datasetNew')})`}
      {name !== '' && '. '}
      {sources.length > 0 && <SourceNames ids={sources} told={told} />}
    </small>
  );
}

function isConfidence(word: string | undefined): word is Confidence {
  return CONFIDENCES.some((each) => each === word);
}

/** What a relation says instead of what it said. */
function useChanges({ confidence, confidenceBefore, sourcesBefore }: ChangedRelation, told: Told): string {
  const { t } = useTranslation('watch');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const parts: string[] = [];
  if (isConfidence(confidence) && isConfidence(confidenceBefore)) {
    parts.push(
      t('reason.confidence', {
        now: tPage(`confidence.${confidence}`),
        before: tPage(`confidence.${confidenceBefore}`),
      }),
    );
  }
  if (sourcesBefore) {
    const names = sourcesBefore.map((id) => told.sources.find((each) => each.id === id)?.title ?? id);
    parts.push(t('reason.sourcesBefore', { names: formatList(names, locale) }));
  }
  return parts.join('. ');
}

function RelationReason({
  reason,
  path,
  told,
}: {
  reason: Extract<Reason, { relation: ChangedRelation }>;
  path: PathNews;
  told: Told;
}) {
  const { t } = useTranslation('watch');
  const { t: tPage } = useTranslation();
  const { kind, hop, relation } = reason;
  const changes = useChanges(relation, told);
  return (
    <>
      {t(`reason.${kind}`, {
        type: tPage(`relation.${relation.type}.name`),
        from: path.nodes[hop]?.name ?? '',
        to: path.nodes[hop + 1]?.name ?? '',
      })}{' '}
      {changes !== '' && `${changes}. `}
      <Origin kind={kind} relation={relation} told={told} />
    </>
  );
}

function ListingReason({
  kind,
  name,
  authorities,
}: {
  kind: 'entity_listed' | 'entity_unlisted';
  name: string;
  authorities: string[];
}) {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  const valueName = useValueName();
  const lists = authorities.map((authority) => valueName('authority', authority));
  return t(`reason.${kind}`, { name, lists: formatList(lists, locale) });
}

/** Why something became of a path, in words. */
export function ReasonText({ reason, path, told }: { reason: Reason; path: PathNews; told: Told }) {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  if ('relation' in reason) {
    return <RelationReason reason={reason} path={path} told={told} />;
  }
  if ('source' in reason) {
    return <SourceReason source={reason.source} told={told} />;
  }
  if ('decision' in reason) {
    const { left, right, by, at, reason: why } = reason.decision;
    const date = at === '' ? '' : formatDate(at.slice(0, 10), locale);
    const grounds = [by, date, why].filter((part) => part !== '').join(', ');
    return (
      <>
        {t(`reason.${reason.kind}`, { left, right })} {grounds !== '' && `(${grounds})`}
      </>
    );
  }
  if ('authorities' in reason) {
    const { kind, entity, authorities } = reason;
    return <ListingReason kind={kind} name={entity.name} authorities={authorities} />;
  }
  return 'entity' in reason
    ? t('reason.entity_changed', { name: reason.entity.name })
    : t('reason.elsewhere');
}
