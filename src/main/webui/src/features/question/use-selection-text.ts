import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { useEntities } from '../../api/queries';
import { countryName } from '../../core/countries';
import { formatList } from '../../core/format';
import { nameOf, type NodeLabel, type NodeRole } from '../../core/model';
import { hasMoreThanNames, takes, type Selection } from '../../core/question/selection';
import { useValueName } from './use-value-name';

type Role = 'from' | 'to' | 'kind';

const NAMED_AT_MOST = 3;

/** Names for ids, as far as they are known yet. */
export function useEntityNames(ids: string[]): Map<string, string> {
  const entities = useEntities(ids);
  return new Map(ids.map((id, index) => [id, nameOf(entities[index]?.data, id)]));
}

/** Some names and how many more there are: "Kupol, TSK Vektor or 3 more". */
export function useNamesText(): (names: string[]) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  return (names) => {
    const shown = names.slice(0, NAMED_AT_MOST);
    const more = names.length - shown.length;
    return formatList(more > 0 ? [...shown, t('side.more', { count: more })] : shown, locale, 'disjunction');
  };
}

/** How a selection is described that names nobody: kind, then where, of which category, listed by whom. */
function useDescription(role: Role, selection: Selection): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const valueName = useValueName();
  const { labels, text } = selection;
  const kindText = (kind: NodeLabel | 'any') =>
    role === 'kind' ? t(`ask.kind.${kind}`) : t(`side.${role}.${kind}`);
  const kinds = labels.length === 0 ? [kindText('any')] : labels.map(kindText);
  const roles = takes(labels, 'roles') ? selection.roles : [];
  const roleText = (name: NodeRole) => t(`side.role.${role === 'to' ? 'to' : 'from'}.${name}`);
  const stated = (part: 'countries' | 'operators' | 'categories' | 'listedBy' | 'topics') =>
    takes(labels, part) ? selection[part] : [];
  const list = (names: string[]) => formatList(names, locale);
  const countries = (codes: string[]) => list(codes.map((code) => countryName(code, locale)));
  let what = list(roles.length > 0 ? roles.map(roleText) : kinds);
  const add = (
    values: string[],
    name: (values: string[]) => string,
    key: 'in' | 'usedBy' | 'ofCategory' | 'listedBy' | 'withTopic',
  ) => {
    if (values.length > 0) {
      what =
        key === 'in' || key === 'usedBy'
          ? t(`side.${key}`, { what, countries: name(values) })
          : t(`ask.${key}`, { what, list: name(values) });
    }
  };
  const named = (kind: 'category' | 'topic' | 'authority') => (values: string[]) =>
    list(values.map((value) => valueName(kind, value)));
  add(stated('categories'), named('category'), 'ofCategory');
  add(stated('countries'), countries, 'in');
  add(stated('operators'), countries, 'usedBy');
  add(stated('topics'), named('topic'), 'withTopic');
  add(stated('listedBy'), named('authority'), 'listedBy');
  return text.trim() === '' ? what : t('ask.named', { what, text: text.trim() });
}

/** A selection in words: "suppliers in China and Hong Kong", "Garpiya-A1". */
export function useSelectionText(role: Role, selection: Selection): string {
  const { t } = useTranslation();
  const names = useEntityNames(selection.ids);
  const namesText = useNamesText();
  const isNamed = selection.ids.length > 0;
  const description = useDescription(isNamed && role === 'to' ? 'kind' : role, selection);
  if (!isNamed) {
    return description;
  }
  const text = namesText([...names.values()]);
  // Some languages decline what a path reaches: a name stands there as it is, beside a word that is declined.
  const named = role === 'to' ? t('side.toNamed', { count: names.size, names: text }) : text;
  return hasMoreThanNames(selection) ? t('ask.onlyAs', { names: named, what: description }) : named;
}
