import { useTranslation } from 'react-i18next';
import { useProven } from '../../api/entity';
import { useTradeFlows } from '../../api/figures';
import { figuresOn } from '../../core/entity/trade';
import type { EntityDetail } from '../../core/model';
import { FigureList } from '../figures/FigureList';
import { Section } from './Section';

/** Figures on the trade of its country in its goods; absent where none concerns them. */
export function Trade({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const { t: tFigures } = useTranslation('figures');
  const proven = useProven(entity.id);
  const flows = useTradeFlows(true).data?.tradeflows ?? [];
  const found = proven.data ? figuresOn(entity, proven.data.relations, flows) : [];
  return found.length > 0 ? (
    <Section title={t('trade')} hint={tFigures('hint')}>
      <FigureList shown={found} flows={flows} />
    </Section>
  ) : null;
}
