import { Suspense } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { isRelationType, nameOf, type RelationDetail, type Source } from '../../core/model';
import { isInferred } from '../../core/grades';
import { groundsOf } from '../../core/grounds';
import { countIndependent } from '../../core/sources';
import type { ViewParams } from '../../core/search';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import { claimFacts } from './claim-facts';
import { ChangeClaim } from './EnterClaim';
import { Declarations } from './Declarations';
import classes from './Evidence.module.css';
import { Facts } from './Facts';
import { NodeButton } from './NodeButton';
import { Why } from './lazy-why';
import { ReadBeside } from './ReadBeside';
import { SaidWords } from './SaidWords';
import { SourceList } from './SourceList';
import { Supports } from './Supports';

function saidBy(sources: Source[], t: TFunction): string {
  const count = countIndependent(sources);
  const documents = sources.length;
  return count === documents ? t('evidence.saidBy', { count }) : t('evidence.saidByIn', { count, documents });
}

interface ClaimCardProps {
  relation: RelationDetail;
  openView: (view: ViewParams) => void;
}

function Sentence({ relation }: { relation: RelationDetail }) {
  const { t } = useTranslation();
  const verb = isRelationType(relation.type) ? t(`relation.${relation.type}.verb`) : relation.type;
  return (
    <h3 className={classes.sentence}>
      <bdi>{nameOf(relation.fromNode, relation.from)}</bdi> <em>{verb}</em>{' '}
      <bdi>{nameOf(relation.toNode, relation.to)}</bdi>
    </h3>
  );
}

/** One claim as a reader checks it: what the documents say, who says it, and only then how sure that is held to be. */
export function ClaimCard({ relation, openView }: ClaimCardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { confidence, note, quote, synthetic } = relation.properties;
  return (
    <article className={classes.claim}>
      <Sentence relation={relation} />
      {synthetic === true && (
        <p className={classes.badges}>
          <strong className={classes.synthetic}>{t('evidence.synthetic')}</strong>
        </p>
      )}
      <SaidWords quote={quote} note={note} />
      <Supports supports={relation.supports} sources={relation.sources} />
      {relation.components.length > 0 && (
        <div>
          <h4 className={classes.label}>{t('evidence.goods')}</h4>
          {relation.components.map((component) => (
            <NodeButton key={component.id} node={component} id={component.id} openView={openView} />
          ))}
        </div>
      )}
      <Facts facts={claimFacts(relation, t, locale)} />
      {Number(relation.properties.count ?? 0) > 0 && <Declarations relation={relation.id} />}
      <h4 className={classes.label}>{saidBy(relation.sources, t)}</h4>
      <SourceList
        sources={relation.sources}
        openView={openView}
        acts={(source) => <ReadBeside relation={relation} source={source} />}
      />
      <h4 className={classes.label}>{t('evidence.howSure')}</h4>
      <p className={classes.badges}>
        {confidence && <ConfidenceBadge confidence={confidence} />}{' '}
        {isInferred(relation) && <strong className={classes.inferred}>{t('evidence.inferred')}</strong>}
      </p>
      <Suspense fallback={null}>
        <Why grounds={groundsOf([relation])} />
      </Suspense>
      <p className={classes.origin}>
        {t('evidence.origin', {
          id: relation.id,
          dataset: relation.dataset?.name ?? relation.dataset?.id ?? '',
        })}
      </p>
      <ChangeClaim dataset={relation.dataset?.id} said={relation.id} />
    </article>
  );
}
