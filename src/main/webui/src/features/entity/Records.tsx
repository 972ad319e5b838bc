import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../core/entity/address';
import type { Identity, IdentityDecision } from '../../core/joins';
import type { EntityDetail } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { ConfidenceBadge } from '../common/ConfidenceBadge';
import classes from './EntityPage.module.css';
import { Section } from './Section';

const VERDICTS = ['same', 'different', 'unsure', 'branch_of', 'successor_of', 'withdrawn'] as const;

function Decision({ decision, nameOf }: { decision: IdentityDecision; nameOf: (id: string) => string }) {
  const { t } = useTranslation('entity');
  const locale = useLocale();
  const { left, right, verdict, by, broughtInBy, at, reason, note, confidence } = decision;
  const known = VERDICTS.find((each) => each === verdict);
  const when = at ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at)) : null;
  const brought = broughtInBy ? t('broughtIn', { who: broughtInBy }) : null;
  return (
    <li className={classes.document}>
      {known === undefined ? verdict : t(`verdict.${known}`, { left: nameOf(left), right: nameOf(right) })}{' '}
      {confidence && <ConfidenceBadge confidence={confidence} />}
      <small className={classes.facts}>{[by, brought, when, reason, note].filter(Boolean).join(' · ')}</small>
    </li>
  );
}

function Joined({ identity, id }: { identity: Identity; id: string }) {
  const { t } = useTranslation('entity');
  const names = new Map(identity.members.map((member) => [member.id, member.name ?? member.id]));
  const nameOf = (each: string) => names.get(each) ?? each;
  return (
    <Section title={t('records')} hint={t('recordsHint', { count: identity.members.length })}>
      <ul className={classes.documents}>
        {identity.members.map((member) => (
          <li key={member.id} className={classes.document}>
            {member.id === id ? (
              <strong>{t('thisRecord', { name: nameOf(member.id) })}</strong>
            ) : (
              <Link {...entityAddress(member.id)} className={classes.link}>
                <bdi>{nameOf(member.id)}</bdi>
              </Link>
            )}
            <small className={classes.facts}>
              {[
                member.dataset ? t('inDataset', { dataset: member.dataset }) : null,
                member.id === identity.representative ? t('representative') : null,
                member.id,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      <h3 className={classes.label}>{t('decisions')}</h3>
      <ul className={classes.documents}>
        {identity.decisions.map((decision) => (
          <Decision key={decision.id} decision={decision} nameOf={nameOf} />
        ))}
      </ul>
    </Section>
  );
}

/** The records that people decided to be this entity, and their decisions; nothing where nobody decided. */
export function Records({ entity }: { entity: EntityDetail }) {
  return entity.identity ? <Joined identity={entity.identity} id={entity.id} /> : null;
}
