import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANES, type Lanes } from '../../core/display';
import { OneOf } from '../common/OneOf';
import classes from './Picture.module.css';
import type { Zoom } from './use-zoom';

function Tool({ label, act, children }: { label: string; act: () => void; children: ReactNode }) {
  return (
    <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} title={label} onClick={act}>
      {children}
    </ActionIcon>
  );
}

interface PictureToolsProps {
  zoom: Zoom;
  lanes: Lanes;
  arrange: (lanes: Lanes) => void;
}

/** What the lanes mean, and how large the picture is. */
export function PictureTools({ zoom, lanes, arrange }: PictureToolsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.tools}>
      <OneOf
        label={t('picture.lanes')}
        value={lanes}
        choose={arrange}
        data={LANES.map((each) => ({ value: each, label: t(`picture.lane.${each}`) }))}
      />
      <Tool label={t('picture.zoomOut')} act={zoom.smaller}>
        <IconMinus size={16} />
      </Tool>
      <Tool label={t('picture.zoomIn')} act={zoom.larger}>
        <IconPlus size={16} />
      </Tool>
      <Tool label={t('picture.zoomFit')} act={zoom.fit}>
        <IconArrowsMaximize size={16} />
      </Tool>
    </div>
  );
}
