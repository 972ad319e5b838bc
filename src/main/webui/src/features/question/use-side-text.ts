import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { useEntities } from '../../api/queries';
import { countryName } from '../../core/countries';
import { formatList } from '../../core/format';
import { takesCountries, takesOperators, type Selection } from '../../core/question';

const NAMED_AT_MOST = 3;

/** Names for ids, as far as they are known yet. */
export function useEntityNames(ids: string[]): Map<string, string> {
  const entities = useEntities(ids);
  return new Map(ids.map((id, index) => [id, entities[index]?.data?.properties.name ?? id]));
}

/** One side of the question in words: "suppliers in China and Hong Kong". */
export function useSideText(end: 'from' | 'to', side: Selection): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useEntityNames(side.ids);
  const countriesText = (codes: string[]) =>
    formatList(
      codes.map((code) => countryName(code, locale)),
      locale,
    );
  if (side.ids.length > 0) {
    const shown = [...names.values()].slice(0, NAMED_AT_MOST);
    const more = side.ids.length - shown.length;
    return formatList(more > 0 ? [...shown, t('side.more', { count: more })] : shown, locale, 'disjunction');
  }
  const what = t(`side.${end}.${side.label}`);
  if (takesCountries(side.label) && side.countries.length > 0) {
    return t('side.in', { what, countries: countriesText(side.countries) });
  }
  if (takesOperators(side.label) && side.operators.length > 0) {
    return t('side.usedBy', { what, countries: countriesText(side.operators) });
  }
  return what;
}
