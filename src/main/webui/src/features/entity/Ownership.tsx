import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNeighbours } from '../../api/closer';
import { CONTROL_RELATIONS, isRelationType, type EntityDetail, type NeighbourCount } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import { AskAgain } from '../evidence/AskAgain';
import { claimFacts } from '../evidence/claim-facts';
import { NodeButton } from '../evidence/NodeButton';
import classes from './EntityPage.module.css';
import { Section } from './Section';
import { useOpenView } from './use-open-view';

const PAGE = 20;
/** The server gives no more than this at once. */
const MOST = 1000;

/** Those on the other end of one kind of control, each with share, time and how sure that is. */
function Holders({ id, counted: { type, direction } }: { id: string; counted: NeighbourCount }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const openView = useOpenView();
  const [limit, setLimit] = useState(PAGE);
  const { data, error, refetch } = useNeighbours(id, type, direction, limit, true);
  if (error) {
    return <AskAgain error={error} retry={refetch} />;
  }
  if (!data) {
    return <Skeleton role="status" height={48} aria-label={t('loading.loading')} />;
  }
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const left = data.total - data.relations.length;
  return (
    <>
      <ul className={classes.holders}>
        {data.relations.map((relation) => {
          const other = relation.from === id ? relation.to : relation.from;
          const facts = claimFacts(relation, t, locale).map(({ name, value }) => `${name}: ${value}`);
          const { confidence } = relation.properties;
          return (
            <li key={relation.id}>
              <NodeButton id={other} node={nodes.get(other)} openView={openView} />
              <small>
                {facts.join(' · ')} {confidence && <ConfidenceBadge confidence={confidence} />}{' '}
                <button
                  type="button"
                  className={classes.link}
                  data-no-print
                  onClick={() => openView({ claim: relation.id })}
                >
                  {t('evidence.label')}
                  <span className="visually-hidden">: {nodes.get(other)?.properties.name ?? other}</span>
                </button>
              </small>
            </li>
          );
        })}
      </ul>
      {left > 0 && limit < MOST && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(Math.min(MOST, limit * 4))}>
          {t('evidence.moreNeighbours', { count: left })}
        </Button>
      )}
    </>
  );
}

/** Who owns, controls and directs it, and what it owns, controls and directs. */
export function Ownership({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const { t: tPage } = useTranslation();
  const ties = (entity.neighbours ?? []).filter(({ type }) =>
    CONTROL_RELATIONS.some((each) => each === type),
  );
  const isCompany = entity.labels.includes('Company') || entity.labels.includes('Person');
  if (ties.length === 0 && !isCompany) {
    return null;
  }
  return (
    <Section title={t('ownership')} empty={ties.length === 0 && t('noOwnership')}>
      {ties.map((counted) => {
        const { type, direction } = counted;
        return (
          <div key={`${type} ${direction}`}>
            <h3 className={classes.label}>
              {isRelationType(type) && tPage(`relation.${type}.${direction}`)}
            </h3>
            <Holders id={entity.id} counted={counted} />
          </div>
        );
      })}
    </Section>
  );
}
