import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { langOf, namesByScript, type Script } from '../../core/entity/scripts';
import type { EntityDetail } from '../../core/model';
import { readIdentifier } from '../../core/entity/identifiers';
import { useLocale } from '../../words/use-locale';
import classes from './EntityPage.module.css';
import { Section } from './Section';

const FIRST = 4;

/** Names in one script; lists have dozens of spellings, of which the first tell most. */
function OneScript({ script, names }: { script: Script; names: string[] }) {
  const { t } = useTranslation('entity');
  const { t: tPage } = useTranslation();
  const [all, setAll] = useState(names.length <= FIRST + 1);
  return (
    <div>
      <dt>{t(`script.${script}`)}</dt>
      {(all ? names : names.slice(0, FIRST)).map((name) => (
        <dd key={name}>
          <bdi lang={langOf(script)}>{name}</bdi>
        </dd>
      ))}
      {!all && (
        <dd>
          <button type="button" className={classes.link} onClick={() => setAll(true)}>
            {tPage('evidence.moreNeighbours', { count: names.length - FIRST })}
            <span className="visually-hidden">: {t(`script.${script}`)}</span>
          </button>
        </dd>
      )}
    </div>
  );
}

/** What it is called, script by script. */
export function Names({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  return (
    <Section title={t('names')}>
      <dl className={classes.pairs}>
        {namesByScript(entity).map((each) => (
          <OneScript key={each.script} {...each} />
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
