import type { TFunction } from 'i18next';
import { memo } from 'react';
import { countryName } from '../../core/countries';
import { FONT_SIZE, type PlacedNode } from '../../core/picture-model';
import type { Subject } from '../../core/trace';
import type { FoundMark } from '../trace/state/linked-view';
import { KindGlyph } from '../common/KindGlyph';
import classes from './Picture.module.css';
import { activate } from '../common/activate';
import { targetId } from './use-roving-focus';

const LINE = 14.5;

interface PictureNodeProps {
  node: PlacedNode;
  /** For those who hear the picture: the eye finds it above the box, or in it. */
  country?: string | null;
  /** How many paths pass; null where paths are not what is shown. */
  paths: number | null;
  lit: boolean;
  opened: boolean;
  /** A search finds it. */
  found?: FoundMark | undefined;
  tabIndex: number;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
  /** Handed down: asking for them costs more than drawing a box. */
  t: TFunction;
  locale: string;
}

function Name({ node }: { node: PlacedNode }) {
  const first = node.height / 2 - ((node.lines.length - 1) * LINE) / 2 + FONT_SIZE * 0.35;
  return node.lines.map((line, index) => (
    <text
      key={index}
      x={28}
      y={first + index * LINE}
      className={classes.name}
      data-other={(node.twofold === true && index === 1) || undefined}
      fontSize={FONT_SIZE}
    >
      {line}
    </text>
  ));
}

const LETTER = 5.6;

/** Who lists it, on the upper edge of the box, where no name is. */
function Badges({ node }: { node: PlacedNode }) {
  const width = node.listed.length * LETTER + 8;
  return (
    <g className={classes.listed} transform={`translate(${String(node.width - width - 6)} -6)`} aria-hidden>
      <rect width={width} height={12} rx={3} />
      <text x={width / 2} y={9.2} textAnchor="middle">
        {node.listed}
      </text>
    </g>
  );
}

export const PictureNode = memo(function PictureNode(props: PictureNodeProps) {
  const {
    node,
    country = node.country,
    paths,
    lit,
    opened,
    found,
    tabIndex,
    point,
    select,
    t,
    locale,
  } = props;
  const subject: Subject = { kind: 'node', id: node.id };
  const from = country === null ? '' : `, ${countryName(country, locale)}`;
  const passing = paths === null ? [] : [t('picture.paths', { count: paths })];
  const listed = node.listed === '' ? [] : [t('common.listedBy', { by: node.listed })];
  return (
    <g
      id={targetId(subject)}
      className={classes.node}
      data-lit={lit}
      data-opened={opened}
      data-found={found}
      data-label={node.label}
      data-node={node.id}
      transform={`translate(${String(node.x)} ${String(node.y)})`}
      role="button"
      tabIndex={tabIndex}
      aria-label={[node.name, t(`label.${node.label}`) + from, ...listed, ...passing].join(', ')}
      onClick={() => select(subject)}
      onKeyDown={activate(() => select(subject))}
      onMouseEnter={() => point(subject)}
      onFocus={() => point(subject)}
      onBlur={() => point(null)}
    >
      <title>{node.name}</title>
      <rect className={classes.box} width={node.width} height={node.height} rx={5} />
      <KindGlyph label={node.label} size={17} x={6} y={node.height / 2 - 8.5} />
      <Name node={node} />
      {node.listed !== '' && <Badges node={node} />}
      {node.country !== null && (
        <text
          x={node.width - 7}
          y={node.height / 2 + ((node.lines.length - 1) * LINE) / 2 + 4}
          className={classes.country}
          textAnchor="end"
        >
          {node.country}
        </text>
      )}
    </g>
  );
});
