import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Watch } from '../../core/watch/model';

export type WatchWishes = Pick<Watch, 'tellListings' | 'tellSources'>;

/** What a watch tells of besides paths that come, go and get stronger or weaker. */
export function Wishes({
  wishes,
  change,
}: {
  wishes: WatchWishes;
  change: (wishes: Partial<WatchWishes>) => void;
}) {
  const { t } = useTranslation('watch');
  return (
    <fieldset>
      <legend>{t('tell.legend')}</legend>
      <Checkbox
        label={t('tell.listings')}
        checked={wishes.tellListings}
        onChange={({ currentTarget: { checked } }) => change({ tellListings: checked })}
      />
      <Checkbox
        mt="xs"
        label={t('tell.sources')}
        checked={wishes.tellSources}
        onChange={({ currentTarget: { checked } }) => change({ tellSources: checked })}
      />
    </fieldset>
  );
}
