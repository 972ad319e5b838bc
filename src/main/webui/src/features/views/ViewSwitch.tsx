import { SegmentedControl } from '@mantine/core';
import { IconArrowsJoin, IconChartBar, IconChartSankey, IconMap2, IconSitemap } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { VIEWS, type View } from '../../core/display';
import classes from './ViewPane.module.css';

const ICONS = {
  picture: IconSitemap,
  sankey: IconChartSankey,
  map: IconMap2,
  timeline: IconChartBar,
  chokepoints: IconArrowsJoin,
};

interface ViewSwitchProps {
  view: View;
  choose: (view: View) => void;
}

/** What stands beside the list. */
export const ViewSwitch = memo(function ViewSwitch({ view, choose }: ViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      className={classes.switch}
      aria-label={t('views.switch')}
      value={view}
      onChange={(value) => choose(VIEWS.find((each) => each === value) ?? 'picture')}
      data={VIEWS.map((each) => {
        const Icon = ICONS[each];
        return {
          value: each,
          label: (
            <span className={classes.switchLabel}>
              <Icon size={16} stroke={1.8} aria-hidden />
              {t(`views.${each}`)}
            </span>
          ),
        };
      })}
    />
  );
});
