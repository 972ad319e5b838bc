import { IconBuilding, IconCpu, IconRocket, IconUser } from '@tabler/icons-react';
import type { NodeLabel } from '../../core/model';

const SHAPES: Record<NodeLabel, string> = {
  Company:
    'M4 1.5H16A2.5 2.5 0 0 1 18.5 4V16A2.5 2.5 0 0 1 16 18.5H4A2.5 2.5 0 0 1 1.5 16V4A2.5 2.5 0 0 1 4 1.5Z',
  Component: 'M10 0.6L18.2 5.3V14.7L10 19.4L1.8 14.7V5.3Z',
  WeaponSystem: 'M10 0L20 10L10 20L0 10Z',
  Person: 'M10 0.8A9.2 9.2 0 1 1 9.99 0.8Z',
};

const ICONS = { Company: IconBuilding, Component: IconCpu, WeaponSystem: IconRocket, Person: IconUser };

const COLOURS: Record<NodeLabel, string> = {
  Company: 'var(--company)',
  Component: 'var(--component)',
  WeaponSystem: 'var(--weapon)',
  Person: 'var(--person)',
};

interface KindGlyphProps {
  label: NodeLabel;
  size?: number;
  x?: number;
  y?: number;
}

/** What kind a node is, by shape, sign and colour together; text beside it says the same. */
export function KindGlyph({ label, size = 18, x, y }: KindGlyphProps) {
  const Icon = ICONS[label];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden
      focusable="false"
      style={{ flex: 'none', color: 'var(--glyph-ink)' }}
      {...(x === undefined ? {} : { x })}
      {...(y === undefined ? {} : { y })}
    >
      <path d={SHAPES[label]} style={{ fill: COLOURS[label] }} />
      <Icon x={4.5} y={4.5} size={11} stroke={2.2} />
    </svg>
  );
}
