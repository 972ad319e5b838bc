import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../core/model';
import { ListingList } from '../evidence/Listings';
import { Standings } from '../evidence/Standings';
import { Section } from './Section';
import { useOpenView } from './use-open-view';

/** Whose lists name it, since when, and by which documents. */
export function Listed({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('entity');
  const openView = useOpenView();
  const listings = entity.listings ?? [];
  return (
    <Section title={t('listings')} empty={listings.length === 0 && t('noListings')}>
      <ListingList listings={listings} openView={openView} />
      <Standings standings={entity.standings} />
    </Section>
  );
}
