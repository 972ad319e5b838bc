import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { isRelationType } from '../../core/model';
import { useLocale } from '../../words/use-locale';

/** What a value of a column is called; what is not known is said. */
export function useWord(): (column: string, value: string) => string {
  const { t } = useTranslation('profile');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  return (column, value) => {
    if (value === '') {
      return t(`unknown.${column}`, t('unknown.other'));
    }
    switch (column) {
      case 'makerCountry':
      case 'deliveringCountry':
      case 'country':
        return value
          .split(';')
          .map((code) => countryName(code, locale))
          .join(', ');
      case 'tier':
        return value === 'none' ? t('noTier') : value;
      case 'relation':
        return isRelationType(value) ? tPage(`relation.${value}.name`) : value;
      case 'category':
        return tPage(`choice.category.${value}`, value);
      case 'state':
        return tPage(`evidence.standing.state.${value}`, value);
      case 'join':
        return tPage(`list.joins.${value}`, value);
      case 'basis':
        return t(`basis.${value}`, value);
      case 'as':
        return t(`as.${value}`, value);
      default:
        return value;
    }
  };
}
