import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WHICH, type Which } from '../../core/explore/access';

/** All investigations, one's own, or those of others. */
export function WhichSwitch({ which, choose }: { which: Which; choose: (which: Which) => void }) {
  const { t } = useTranslation('cases');
  return (
    <SegmentedControl
      mb="sm"
      aria-label={t('which.label')}
      value={which}
      onChange={(value) => choose(WHICH.find((each) => each === value) ?? 'all')}
      data={WHICH.map((each) => ({ value: each, label: t(`which.${each}`) }))}
    />
  );
}
