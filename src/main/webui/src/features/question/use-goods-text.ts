import { useTranslation } from 'react-i18next';
import type { Goods } from '../../core/question/table';
import { useEntityNames, useNamesText } from './use-selection-text';
import { useValueName } from './use-value-name';

/** "any goods", "engines and propulsion or HS 391220", "one and the same good all the way". */
export function useGoodsText(goods: Goods): string {
  const { t } = useTranslation();
  const valueName = useValueName();
  const names = useEntityNames(goods.components);
  const namesText = useNamesText();
  const stated = [
    ...names.values(),
    ...goods.categories.map((category) => valueName('category', category)),
    ...goods.hs.map((code) => t('ask.hsCode', { code })),
    ...goods.tiers.map((tier) => t('ask.tierOf', { tier })),
  ];
  const what = stated.length === 0 ? t('ask.anyGoods') : namesText(stated);
  if (!goods.consistent) {
    return what;
  }
  return stated.length === 0 ? t('ask.sameAny') : t('ask.sameGoods', { what });
}
