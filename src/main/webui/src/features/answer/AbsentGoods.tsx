import { useTranslation } from 'react-i18next';
import type { AbsentGood } from '../../core/model';
import { DEFAULT_QUESTION } from '../../core/question/question';
import type { Goods } from '../../core/question/table';
import { useGoodsText } from '../question/use-goods-text';

function goodsOf(absent: AbsentGood[]): Goods {
  const values = (field: AbsentGood['field']) =>
    absent.filter((good) => good.field === field).map(({ value }) => value);
  return {
    ...DEFAULT_QUESTION.goods,
    components: values('components'),
    categories: values('categories'),
    hs: values('hs'),
    tiers: values('tiers'),
  };
}

/** Of some goods that the question asks for there is nothing in the data yet: it can be watched all the same. */
export function AbsentGoods({ absent }: { absent: AbsentGood[] }) {
  const { t } = useTranslation('noPath');
  const goods = useGoodsText(goodsOf(absent));
  return <p data-absent-goods>{t('absentGoods', { goods })}</p>;
}
