import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount, formatList } from '../../core/format';
import { CONFIDENCES, CONTROL_RELATIONS, type NearMiss } from '../../core/model';
import { listOf } from '../../core/question/kinds';

type Change = Pick<NearMiss, 'change' | 'value'>;

function partsOf({ change, value }: Change): Change[] {
  return change === 'all' && typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, part]) => ({ change: name, value: part as unknown }))
    : [{ change, value }];
}

/** How one constraint changes; null where the page has no words for it. */
function useHow(): (change: Change) => string | null {
  const { t, i18n } = useTranslation();
  return ({ change, value }) => {
    const confidence = CONFIDENCES.find((each) => each === value);
    if (change === 'minConfidence') {
      return confidence ? t(`constraint.minConfidence.missAt.${confidence}`) : null;
    }
    if (change === 'relations' && !CONTROL_RELATIONS.every((type) => listOf(value).includes(type))) {
      return t('constraint.relations.missFlow');
    }
    const key = `constraint.${change}.miss`;
    return i18n.exists(key) ? t(key as 'constraint.maxHops.miss', { value: String(value) }) : null;
  };
}

/** A near miss in the page's language: "3 paths" and "with up to 8 hops"; the server's sentence where it has no words. */
export function useMissText(miss: NearMiss): { paths: string; how: string } {
  const { t } = useTranslation();
  const locale = useLocale();
  const howOf = useHow();
  const hows = partsOf(miss).map(howOf);
  const told = hows.filter((how) => how !== null);
  if (told.length < hows.length) {
    return { paths: '', how: miss.text };
  }
  const number = formatCount(miss.paths, locale);
  const shown = t(`answer.count.${miss.exact ? 'exact' : 'at_least'}`, { number });
  return { paths: t('ask.livePaths', { count: miss.paths, shown }), how: formatList(told, locale) };
}
