import { ActionIcon } from '@mantine/core';
import { IconArrowAutofitWidth, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Picture.module.css';

const STEP = 1.25;
const LEAST = 0.35;
const MOST = 2.5;

interface ZoomButtonsProps {
  zoom: number;
  /** The zoom at which the whole width is in sight. */
  fit: number;
  setZoom: (zoom: number) => void;
}

function ZoomButton({ label, act, children }: { label: string; act: () => void; children: ReactNode }) {
  return (
    <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} title={label} onClick={act}>
      {children}
    </ActionIcon>
  );
}

export function ZoomButtons({ zoom, fit, setZoom }: ZoomButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.zoom}>
      <ZoomButton label={t('picture.zoomOut')} act={() => setZoom(Math.max(LEAST, zoom / STEP))}>
        <IconMinus size={16} />
      </ZoomButton>
      <ZoomButton label={t('picture.zoomIn')} act={() => setZoom(Math.min(MOST, zoom * STEP))}>
        <IconPlus size={16} />
      </ZoomButton>
      <ZoomButton label={t('picture.zoomFit')} act={() => setZoom(Math.max(LEAST, zoom === fit ? 1 : fit))}>
        <IconArrowAutofitWidth size={16} />
      </ZoomButton>
    </div>
  );
}
