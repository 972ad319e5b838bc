import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import type { RareConstraint } from '../../core/constraints';
import { countryName } from '../../core/countries';
import { formatCount, formatList } from '../../core/format';
import { CONTROL_RELATIONS, FLOW_RELATIONS, type RelationType } from '../../core/model';
import type { Question } from '../../core/question';
import { isAnything } from '../../core/selection';
import { useSelectionText } from './use-selection-text';

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

function useCapsText({ caps }: Question): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const stated = (['pair', 'start', 'end'] as const).flatMap((of) =>
    caps[of] === null ? [] : [t(`ask.capOf.${of}`, { number: formatCount(caps[of], locale) })],
  );
  return formatList(stated, locale);
}

/** What a constraint that is set asks for, in a few words: "avoiding Türkiye". */
export function useConstraintText(question: Question, constraint: RareConstraint): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const stations = question.via.filter((station) => !isAnything(station));
  const first = useSelectionText('kind', stations[0] ?? question.avoid);
  const avoided = useSelectionText('kind', question.avoid);
  const relations = useRelationsText(question.relations);
  const caps = useCapsText(question);
  const number = (value: number | null) => ({ number: formatCount(value ?? 0, locale), count: value ?? 0 });
  switch (constraint) {
    case 'via':
      return stations.length < 2
        ? t('ask.chip.via', { what: first })
        : t('ask.chip.viaMore', { what: first, count: stations.length - 1 });
    case 'avoid':
      return t('ask.chip.avoid', { what: avoided });
    case 'countriesVia': {
      const names = question.countriesVia.map((code) => countryName(code, locale));
      return t('ask.chip.countriesVia', { countries: formatList(names, locale) });
    }
    case 'relations':
      return t('ask.chip.relations', { what: relations });
    case 'timeOrder':
      return t(`ask.order.${question.timeOrder}`);
    case 'datasets':
      return t('ask.chip.datasets', { names: formatList(question.datasets, locale, 'disjunction') });
    case 'caps':
      return t('ask.chip.caps', { what: caps });
    default:
      return t(`ask.chip.${constraint}`, number(question[constraint]));
  }
}
