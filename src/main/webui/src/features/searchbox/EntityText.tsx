import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { langOf, otherScriptName, scriptOf } from '../../core/entity/scripts';
import { labelOf, nameOf, type FoundEntity } from '../../core/model';
import { reasonOf } from '../../core/searchbox/asked';
import { useLocale } from '../../words/use-locale';
import { ListedBy } from '../common/ListedBy';
import classes from './SearchBox.module.css';

/** Why it was found, in words; the name itself, as it was typed, needs none. */
function useReasonText(): (entity: FoundEntity) => string | null {
  const { t } = useTranslation('search');
  return ({ match }) => {
    const reason = reasonOf(match);
    const field = reason?.field ? t(`field.${reason.field}`, { value: reason.value }) : null;
    const how = reason?.how && !(reason.how === 'exact' && field !== null) ? t(`how.${reason.how}`) : null;
    return field !== null && how !== null ? t('because', { field, how }) : (field ?? how);
  };
}

function placeOf({ properties }: FoundEntity): string | undefined {
  const { country, makerCountry, operator } = properties;
  return [country, makerCountry, operator].find((each) => typeof each === 'string' && each !== '');
}

/** What is told of an entity that was found: names, kind, place, whose lists name it, and why it was found. */
export function EntityText({ entity }: { entity: FoundEntity }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const reasonText = useReasonText();
  const other = otherScriptName(entity);
  const place = placeOf(entity);
  const facts = [
    t(`label.${labelOf(entity)}`),
    place === undefined
      ? null
      : place
          .split(';')
          .map((code) => countryName(code, locale))
          .join(', '),
    reasonText(entity),
  ];
  return (
    <>
      <span className={classes.name}>
        <bdi>{nameOf(entity, entity.id)}</bdi>
        {other !== null && (
          <bdi className={classes.other} lang={langOf(scriptOf(other))}>
            {other}
          </bdi>
        )}
        <ListedBy node={entity} />
      </span>
      <small>{facts.filter((fact) => fact !== null).join(' · ')}</small>
    </>
  );
}
