import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_PROVEN, useProven } from '../../api/entity';
import { whoSaysWhat, type Said } from '../../core/entity/said';
import { formatCount } from '../../core/format';
import { isRelationType, nameOf, type EntityDetail, type RelationDetail } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { FactText } from '../evidence/FactList';
import { SourceList } from '../evidence/SourceList';
import classes from './EntityPage.module.css';
import { Section } from './Section';
import { useOpenView } from './use-open-view';

const FIRST = 6;

function Statement({ relation }: { relation: RelationDetail }) {
  const { t } = useTranslation();
  const openView = useOpenView();
  const { type, fromNode, toNode, from, to } = relation;
  return (
    <button type="button" className={classes.statement} onClick={() => openView({ claim: relation.id })}>
      <bdi>{nameOf(fromNode, from)}</bdi> <em>{isRelationType(type) ? t(`relation.${type}.verb`) : type}</em>{' '}
      <bdi>{nameOf(toNode, to)}</bdi>
    </button>
  );
}

function OneDocument({ said: { source, describes, listings, facts, relations } }: { said: Said }) {
  const { t } = useTranslation('entity');
  const openView = useOpenView();
  return (
    <li className={classes.document}>
      <SourceList sources={[source]} openView={openView} />
      <ul className={classes.says}>
        {describes && <li>{t('describes')}</li>}
        {listings.map((listing) => (
          <li key={listing.id}>
            {t('lists', { programme: [listing.authority, listing.programme].filter(Boolean).join(', ') })}
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactText fact={fact} />
          </li>
        ))}
        {relations.map((relation) => (
          <li key={relation.id}>
            <Statement relation={relation} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Documents of one kind; the first of them, and the rest when asked for. */
function OneKind({ said }: { said: Said[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(FIRST);
  const left = said.length - shown;
  return (
    <>
      <ul className={classes.documents}>
        {said.slice(0, shown).map((each) => (
          <OneDocument key={each.source.id} said={each} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(said.length)}>
          {t('evidence.moreNeighbours', { count: left })}
        </Button>
      )}
    </>
  );
}

/** Each document once, by its kind, with all that it says of the entity. */
export function WhoSays({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const proven = useProven(entity.id);
  const { relations = [], total = 0 } = proven.data ?? {};
  const kinds = whoSaysWhat(entity, relations);
  const shown = { shown: formatCount(MOST_PROVEN, locale), total: formatCount(total, locale) };
  return (
    <Section
      title={t('whoSays')}
      hint={total > MOST_PROVEN ? t('someRelations', shown) : t('whoSaysHint')}
      loading={proven}
      empty={kinds.length === 0 && t('noSources')}
    >
      {kinds.map(({ kind, said }) => (
        <div key={kind ?? ''}>
          <h3 className={classes.label}>
            {kind === null ? t('kindUnknown') : tPage(`evidence.sourceKind.${kind}`)} (
            {formatCount(said.length, locale)})
          </h3>
          <OneKind said={said} />
        </div>
      ))}
    </Section>
  );
}
