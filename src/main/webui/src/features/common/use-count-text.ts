import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import type { TraceSummary } from '../../core/model';

export type Counted = 'paths' | 'pairs' | 'starts' | 'ends';

/** "33", "at least 33", "about 33": a number is never shown as surer than it is. */
export function useCountText(
  summary: TraceSummary | null,
): (name: Counted) => { count: number; shown: string } {
  const { t } = useTranslation();
  const locale = useLocale();
  return (name) => {
    const count = summary?.[name] ?? 0;
    const kind = summary?.counts?.[name].kind ?? (summary?.complete === false ? 'at_least' : 'exact');
    return { count, shown: t(`answer.count.${kind}`, { number: formatCount(count, locale) }) };
  };
}
