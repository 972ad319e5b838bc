import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawnTie } from '../../core/explore/drawing';
import { isRelationType } from '../../core/model';

/** What a line stands for, in words: "supplies, owns". */
export function useTieWords(): (tie: DrawnTie) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ types }: DrawnTie) => {
      const verbs = types.filter(isRelationType).map((type) => t(`relation.${type}.verb`));
      return verbs.length === 0 ? t('relation.other') : verbs.join(', ');
    },
    [t],
  );
}
