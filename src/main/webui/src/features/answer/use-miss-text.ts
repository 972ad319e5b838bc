import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount } from '../../core/format';
import type { NearMiss } from '../../core/model';
import { missWords } from '../../core/near-miss-words';

/** A near miss in the page's language: "3 paths" and "with up to 8 hops"; the server's sentence where it has no words. */
export function useMissText(miss: NearMiss): { paths: string; how: string } {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = missWords(miss);
  if (!words) {
    return { paths: '', how: miss.text };
  }
  const number = formatCount(miss.paths, locale);
  const shown = t(`answer.count.${miss.exact ? 'exact' : 'at_least'}`, { number });
  const paths = t('ask.livePaths', { count: miss.paths, shown });
  switch (words.key) {
    case 'maxHops':
      return { paths, how: t('nearMiss.maxHops', { hops: words.hops }) };
    case 'minConfidence':
      return { paths, how: t(`nearMiss.minConfidence.${words.confidence}`) };
    default:
      return { paths, how: t(`nearMiss.${words.key}`) };
  }
}
