import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { langOf, namesByScript } from '../../core/entity/scripts';
import type { EntityDetail } from '../../core/model';
import { readIdentifier } from '../../core/entity/identifiers';
import { useLocale } from '../../words/use-locale';
import classes from './EntityPage.module.css';
import { Section } from './Section';

/** What it is called, script by script. */
export function Names({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  return (
    <Section title={t('names')}>
      <dl className={classes.pairs}>
        {namesByScript(entity).map(({ script, names }) => (
          <div key={script}>
            <dt>{t(`script.${script}`)}</dt>
            {names.map((name) => (
              <dd key={name}>
                <bdi lang={langOf(script)}>{name}</bdi>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The numbers by which registers know it, each with what it is. */
export function Identifiers({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const locale = useLocale();
  const identifiers = entity.properties.identifiers ?? [];
  if (identifiers.length === 0) {
    return null;
  }
  return (
    <Section title={t('identifiers')}>
      <dl className={classes.pairs}>
        {identifiers.map(readIdentifier).map(({ kind, known, country, number }) => (
          <div key={`${kind} ${country ?? ''} ${number}`}>
            <dt>
              {known === null ? kind.toUpperCase() : t(`identifier.${known}`)}
              {country !== null && ` (${countryName(country, locale)})`}
            </dt>
            <dd>
              <code>{number}</code>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
