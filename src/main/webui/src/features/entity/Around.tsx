import { useTranslation } from 'react-i18next';
import { FLOW_RELATIONS, type EntityDetail } from '../../core/model';
import { NeighbourTypes } from '../evidence/Neighbours';
import { Section } from './Section';
import { useOpenView } from './use-open-view';

/** Whom and what goods tie it to, by kind of tie. */
export function Around({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const openView = useOpenView();
  const flows = (entity.neighbours ?? []).filter(({ type }) => FLOW_RELATIONS.some((each) => each === type));
  return (
    <Section title={t('neighbours')} empty={flows.length === 0 && t('noNeighbours')}>
      <NeighbourTypes id={entity.id} neighbours={flows} openView={openView} allOpen />
    </Section>
  );
}
