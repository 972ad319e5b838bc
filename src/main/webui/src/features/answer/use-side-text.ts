import { useTranslation } from 'react-i18next';
import { formatCount, formatList } from '../../core/format';
import { NODE_LABELS, type TraceSummary } from '../../core/model';
import { useCountText } from '../common/use-count-text';
import { useLocale } from '../../words/use-locale';

/** What the starts or ends with a path are, and how many: "12 suppliers", "14 companies and 3 weapons". */
export function useSideText(summary: TraceSummary): (side: 'starts' | 'ends') => string {
  const { t } = useTranslation();
  const locale = useLocale();
  const countText = useCountText(summary);
  return (side) => {
    const counts = (side === 'starts' ? summary.startLabels : summary.endLabels) ?? {};
    const labels = NODE_LABELS.filter((label) => counts[label] !== undefined);
    const [only = 'any'] = labels;
    if (labels.length <= 1) {
      return t(`answer.${side}.${only}`, countText(side));
    }
    return formatList(
      labels.map((label) => {
        const count = counts[label] ?? 0;
        return t(`answer.${side}.${label}`, { count, shown: formatCount(count, locale) });
      }),
      locale,
    );
  };
}
