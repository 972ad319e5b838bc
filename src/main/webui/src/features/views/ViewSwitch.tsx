import {
  IconArrowsJoin,
  IconChartBar,
  IconChartSankey,
  IconFileSearch,
  IconListCheck,
  IconMap2,
  IconSitemap,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { VIEWS, type View } from '../../core/display';
import { OneOf } from '../common/OneOf';
import classes from './ViewPane.module.css';

const ICONS = {
  picture: IconSitemap,
  sankey: IconChartSankey,
  map: IconMap2,
  timeline: IconChartBar,
  chokepoints: IconArrowsJoin,
  sources: IconFileSearch,
  lists: IconListCheck,
};

interface ViewSwitchProps {
  view: View;
  choose: (view: View) => void;
}

/** What stands beside the list. */
export const ViewSwitch = memo(function ViewSwitch({ view, choose }: ViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <OneOf
      className={classes.switch}
      label={t('views.switch')}
      value={view}
      choose={choose}
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
