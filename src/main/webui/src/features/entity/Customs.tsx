import { useTranslation } from 'react-i18next';
import { useProven } from '../../api/entity';
import { formatCount } from '../../core/format';
import { isRelationType, nameOf, type EntityDetail } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { claimFacts } from '../evidence/claim-facts';
import { Declarations } from '../evidence/Declarations';
import classes from './EntityPage.module.css';
import { Section } from './Section';

/** The customs declarations that its relations sum up; absent where none does. */
export function Customs({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const proven = useProven(entity.id);
  const relations = (proven.data?.relations ?? []).filter(
    ({ properties }) => Number(properties.count ?? 0) > 0,
  );
  const declared = relations.reduce((sum, { properties }) => sum + Number(properties.count), 0);
  if (relations.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('declarations')}
      hint={t('declared', { count: declared, shown: formatCount(declared, locale) })}
    >
      <ul className={classes.documents}>
        {relations.map((relation) => {
          const { id, type, from, to, fromNode, toNode } = relation;
          const facts = claimFacts(relation, tPage, locale).map(({ name, value }) => `${name}: ${value}`);
          return (
            <li key={id} className={classes.document}>
              <bdi>{nameOf(fromNode, from)}</bdi>{' '}
              <em>{isRelationType(type) ? tPage(`relation.${type}.verb`) : type}</em>{' '}
              <bdi>{nameOf(toNode, to)}</bdi>
              <small className={classes.facts}>{facts.join(' · ')}</small>
              <Declarations relation={id} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
