import { useTranslation } from 'react-i18next';
import type { GoodsFieldsProps } from './GoodsFields';
import { GoodsFields, preloadFields } from './lazy-fields';
import { Token } from './Token';
import { useGoodsText } from './use-goods-text';

export function GoodsToken(props: GoodsFieldsProps) {
  const { t } = useTranslation();
  const text = useGoodsText(props.goods);
  return (
    <Token label={t('ask.goodsLabel')} text={text} preload={preloadFields}>
      <GoodsFields {...props} />
    </Token>
  );
}
