import { useTranslation } from 'react-i18next';
import { reasonsOf, type Grounds, type Reason } from '../../core/grounds';

/** What it rests on in words: "it rests on a press report; no second independent source; goods not stated; undated". */
export function useReasons(): (grounds: Grounds) => string {
  const { t } = useTranslation('why');
  const textOf = (reason: Reason, { best, independent, documents }: Grounds): string => {
    switch (reason) {
      case 'single':
        return t(`single.${best ?? 'unknown'}`);
      case 'several':
        return t(`several.${best ?? 'unknown'}`, { number: independent });
      default:
        return t(`reason.${reason}`, { documents });
    }
  };
  return (grounds) =>
    t('why', {
      reasons: reasonsOf(grounds)
        .map((reason) => textOf(reason, grounds))
        .join('; '),
    });
}
