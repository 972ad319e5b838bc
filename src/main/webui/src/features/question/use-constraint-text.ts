import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import { formatCount, formatList } from '../../core/format';
import { CONTROL_RELATIONS, FLOW_RELATIONS, type RelationType } from '../../core/model';
import type { Offered, Question } from '../../core/question/question';
import { isAnything } from '../../core/question/selection';
import { useSelectionText } from './use-selection-text';
import { useValueName } from './use-value-name';
import { useWindowText } from './WindowToken';

interface Summary {
  key: 'flow' | 'flowAndControl' | 'some';
  count: number;
}

/** How a choice of relation types is named. */
export function relationsSummary(relations: RelationType[]): Summary {
  const flow = FLOW_RELATIONS.filter((type) => relations.includes(type)).length;
  const control = CONTROL_RELATIONS.filter((type) => relations.includes(type)).length;
  if (flow < FLOW_RELATIONS.length) {
    return { key: 'some', count: flow + control };
  }
  return control === 0 ? { key: 'flow', count: flow } : { key: 'flowAndControl', count: control };
}

function useRelationsText(relations: RelationType[]): string {
  const { t } = useTranslation();
  const { key, count } = relationsSummary(relations);
  const [only] = relations;
  return relations.length === 1 && only
    ? t(`relation.${only}.name`)
    : t(`question.relations.${key}`, { count });
}

function stationsText(t: TFunction, first: string, stations: number): string {
  return stations < 2
    ? t('constraint.via.chip', { what: first })
    : t('constraint.via.chipMore', { what: first, count: stations - 1 });
}

function useCapsText(question: Question): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const stated = (['maxPerPair', 'maxPerStart', 'maxPerEnd'] as const).flatMap((field) =>
    question[field] === null
      ? []
      : [t(`constraint.caps.of.${field}`, { number: formatCount(question[field], locale) })],
  );
  return formatList(stated, locale);
}

/** Who lists somebody, and when. */
function useListedText(listing: Question['listing']): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const nameOf = useValueName();
  const when = useWindowText({ ...listing, undated: true });
  const isDated = listing.from !== '' || listing.to !== '';
  const authorities = listing.authorities.map((authority) => nameOf('authority', authority));
  return t(`constraint.listing.chip.${listing.require || 'some'}`, {
    who:
      authorities.length > 0
        ? formatList(authorities, locale, 'disjunction')
        : t('constraint.listing.anybody'),
    when: isDated && listing.undated ? t('constraint.listing.orUndated', { when }) : when,
  });
}

/** Under which rule somebody is owned. */
function useOwnedText(owned: Question['ownedBy']): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const nameOf = useValueName();
  const authorities = owned.listedBy.map((authority) => nameOf('authority', authority));
  return t(`constraint.ownedBy.chip.${owned.possibly ? 'possibly' : 'surely'}`, {
    who:
      authorities.length > 0
        ? formatList(authorities, locale, 'disjunction')
        : t('constraint.ownedBy.byRule'),
    rule: t(`constraint.ownedBy.rules.${owned.rule || 'eu'}`),
    on: owned.on || t('constraint.ownedBy.today'),
  });
}

/** Which joins paths may have. */
function useJoinsText(joins: Question['joins']): string {
  const { t } = useTranslation();
  const locale = useLocale();
  return formatList(
    joins.map((join) => t(`list.joins.${join}`)),
    locale,
    'disjunction',
  );
}

const PLAIN = ['inferred', 'generic', 'identity', 'mayRestOn'] as const;

/** Whether a constraint is there or not, and says nothing more. */
function isPlain(constraint: Offered): constraint is (typeof PLAIN)[number] {
  return (PLAIN as readonly Offered[]).includes(constraint);
}

/** What a constraint that is set asks for, in a few words: "avoiding Türkiye". */
export function useConstraintText(question: Question, constraint: Offered): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const stations = question.via.filter((station) => !isAnything(station));
  const first = useSelectionText('kind', stations[0] ?? question.avoid);
  const avoided = useSelectionText('kind', question.avoid);
  const relations = useRelationsText(question.relations);
  const caps = useCapsText(question);
  const listed = useListedText(question.listing);
  const owned = useOwnedText(question.ownedBy);
  const joins = useJoinsText(question.joins);
  const number = (value: number | null) => ({ number: formatCount(value ?? 0, locale), count: value ?? 0 });
  if (isPlain(constraint)) {
    return t(`constraint.${constraint}.chip`);
  }
  switch (constraint) {
    case 'via':
      return stationsText(t, first, stations.length);
    case 'avoid':
      return t('constraint.avoid.chip', { what: avoided });
    case 'countriesVia': {
      const names = question.countriesVia.map((code) => countryName(code, locale));
      return t('constraint.countriesVia.chip', { countries: formatList(names, locale) });
    }
    case 'listing':
      return listed;
    case 'ownedBy':
      return owned;
    case 'relations':
      return t('constraint.relations.chip', { what: relations });
    case 'timeOrder':
      return t(`ask.order.${question.timeOrder}`);
    case 'datasets':
      return t('constraint.datasets.chip', { names: formatList(question.datasets, locale, 'disjunction') });
    case 'joins':
      return t('constraint.joins.chip', { what: joins });
    case 'caps':
      return t('constraint.caps.chip', { what: caps });
    default:
      return t(`constraint.${constraint}.chip`, number(question[constraint]));
  }
}
