import {
  IconArrowNarrowRight,
  IconBuilding,
  IconCpu,
  IconFileText,
  IconRocket,
  IconShip,
  IconUser,
} from '@tabler/icons-react';
import { NODE_LABELS, type Kind } from '../../core/model';

const KINDS: readonly Kind[] = [...NODE_LABELS, 'Other'];

const SHAPES: Record<Kind, string> = {
  Company:
    'M4 1.5H16A2.5 2.5 0 0 1 18.5 4V16A2.5 2.5 0 0 1 16 18.5H4A2.5 2.5 0 0 1 1.5 16V4A2.5 2.5 0 0 1 4 1.5Z',
  Component: 'M10 0.6L18.2 5.3V14.7L10 19.4L1.8 14.7V5.3Z',
  WeaponSystem: 'M10 0L20 10L10 20L0 10Z',
  Person: 'M10 0.8A9.2 9.2 0 1 1 9.99 0.8Z',
  Vessel: 'M1 4H19L15.5 18H4.5Z',
  Other: 'M3 1H14L18 5V19H3Z',
};

const ICONS = {
  Company: IconBuilding,
  Component: IconCpu,
  WeaponSystem: IconRocket,
  Person: IconUser,
  Vessel: IconShip,
  Other: IconFileText,
};

const COLOURS: Record<Kind, string> = {
  Company: 'var(--company)',
  Component: 'var(--component)',
  WeaponSystem: 'var(--weapon)',
  Person: 'var(--person)',
  Vessel: 'var(--ink-soft)',
  Other: 'var(--ink-soft)',
};

/** The signs, drawn once for the whole page: hundreds of copies would be thousands of elements. */
export function GlyphSheet() {
  return (
    <svg width={0} height={0} style={{ position: 'absolute' }} aria-hidden focusable="false">
      {KINDS.map((label) => {
        const Icon = ICONS[label];
        return (
          <symbol key={label} id={`glyph-${label}`} viewBox="0 0 20 20">
            <path d={SHAPES[label]} style={{ fill: COLOURS[label] }} />
            <Icon x={4.5} y={4.5} size={11} stroke={2.2} style={{ color: 'var(--glyph-ink)' }} />
          </symbol>
        );
      })}
      <symbol id="glyph-arrow" viewBox="0 0 24 24">
        <IconArrowNarrowRight size={24} />
      </symbol>
    </svg>
  );
}

interface KindGlyphProps {
  label: Kind;
  size?: number;
  x?: number;
  y?: number;
}

/** What kind a node is, by shape, sign and colour together; text beside it says the same. */
export function KindGlyph({ label, size = 18, x, y }: KindGlyphProps) {
  return (
    <svg
      width={size}
      height={size}
      aria-hidden
      focusable="false"
      style={{ flex: 'none' }}
      {...(x === undefined ? {} : { x })}
      {...(y === undefined ? {} : { y })}
    >
      <use href={`#glyph-${label}`} width={size} height={size} />
    </svg>
  );
}

export function ArrowGlyph() {
  return (
    <svg width={16} height={16} aria-hidden focusable="false">
      <use href="#glyph-arrow" width={16} height={16} />
    </svg>
  );
}
