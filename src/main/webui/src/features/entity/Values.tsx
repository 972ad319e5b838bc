import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import type { ValueSaid, ValueSaidBy } from '../../core/entity/values';
import type { EntityDetail } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import classes from './EntityPage.module.css';
import { Section } from './Section';
import { useOpenView } from './use-open-view';

const COUNTRIES = ['country', 'makerCountry', 'operator', 'origin'];

/** One record or fact that says a value, with the documents that it names. */
function By({ by, own }: { by: ValueSaidBy; own: string }) {
  const { t } = useTranslation('entity');
  const openView = useOpenView();
  return (
    <li>
      <small>
        {by.row ? t('values.place', { place: by.row, dataset: by.dataset }) : by.dataset}
        {by.record !== own && <> · {t('values.record', { record: by.record })}</>}
        {by.sources.length === 0 && <> · {t('values.noDocument')}</>}
        {by.sources.map((source) => (
          <span key={source.id}>
            {' · '}
            <button type="button" className={classes.link} onClick={() => openView({ source: source.id })}>
              <bdi>{source.title || source.id}</bdi>
            </button>
          </span>
        ))}
      </small>
    </li>
  );
}

function OneValue({ said, own }: { said: ValueSaid; own: string }) {
  const locale = useLocale();
  return (
    <dd>
      <bdi>{COUNTRIES.includes(said.property) ? countryName(said.value, locale) : said.value}</bdi>
      <ul className={classes.says}>
        {said.said.map((by) => (
          <By key={`${by.record} ${by.dataset} ${by.row ?? ''} ${String(by.fact)}`} by={by} own={own} />
        ))}
      </ul>
    </dd>
  );
}

/** Each value of the entity, and which record and document says it. */
export function Values({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const values = entity.values ?? [];
  if (values.length === 0) {
    return null;
  }
  const properties = [...new Set(values.map((said) => said.property))];
  return (
    <Section title={t('values.title')} hint={t('values.hint')}>
      <details>
        <summary>{properties.map((property) => t(`values.property.${property}`)).join(', ')}</summary>
        <dl className={classes.pairs}>
          {properties.map((property) => (
            <div key={property}>
              <dt>{t(`values.property.${property}`)}</dt>
              {values
                .filter((said) => said.property === property)
                .map((said) => (
                  <OneValue key={said.value} said={said} own={entity.id} />
                ))}
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}
