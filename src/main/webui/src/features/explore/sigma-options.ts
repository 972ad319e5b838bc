import {
  extremityArrow,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { Kind } from '../../core/model';

/** What stands on each node and line of the graph that sigma draws. */
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  shape: string;
  color: string;
  label: string;
}

// What the reader points at changes these only; conditions instead of functions, for sigma then knows when to look again.
export interface NodeMark {
  pale: boolean;
  marked: boolean;
}

export interface TieLook {
  color: string;
  size: number;
}

export interface TieMark {
  pale: boolean;
}

/** As far as the four shapes go, those of the signs elsewhere on the page. */
export const SHAPES: Record<Kind, string> = {
  Company: 'square',
  Component: 'triangle',
  WeaponSystem: 'diamond',
  Person: 'circle',
  Other: 'circle',
};

const PALE = 0.14;

export const PRIMITIVES = {
  nodes: {
    shapes: [sdfCircle(), sdfSquare({ cornerRadius: 0.2 }), sdfDiamond(), sdfTriangle()],
    layers: [layerFill()],
  },
  edges: {
    paths: [pathLine(), pathCurved()],
    extremities: [extremityArrow()],
    layers: [layerPlain()],
    defaultHead: 'arrow',
  },
} as const;

export const SETTINGS = {
  // One unit of the canvas is one pixel, whatever else joins: the reader's map stays.
  autoRescale: false,
  hideEdgesOnMove: true,
  hideLabelsOnMove: true,
  enableEdgeEvents: false,
  enableNodeDrag: true,
  // A map that lies askew helps nobody, and the right button is the menu's.
  enableCameraRotation: false,
  enableCameraMouseRotation: false,
  itemSizesReference: 'screen',
  doubleClickZoomingRatio: 1,
  minCameraRatio: 0.05,
  maxCameraRatio: 30,
  labelDensity: 1.2,
  labelGridCellSize: 110,
  labelRenderedSizeThreshold: 5,
  zoomDuration: 120,
  allowInvalidContainer: true,
} as const;

export function stylesWith(ink: string, paper: string, accent: string) {
  return {
    nodes: {
      x: { attribute: 'x' },
      y: { attribute: 'y' },
      size: { attribute: 'size' },
      color: { attribute: 'color' },
      shape: { attribute: 'shape' },
      opacity: { whenState: 'pale', then: PALE, else: 1 },
      label: { attribute: 'label' },
      labelColor: ink,
      labelSize: 12.5,
      labelFont: "'Source Sans 3 Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
      labelVisibility: {
        whenState: 'marked',
        then: 'visible',
        else: { whenState: 'pale', then: 'hidden', else: 'auto' },
      },
      backdropVisibility: { whenState: 'marked', then: 'visible', else: 'hidden' },
      backdropColor: paper,
      backdropShadowBlur: 0,
      backdropPadding: 5,
      backdropBorderColor: accent,
      backdropBorderWidth: 2,
      backdropCornerRadius: 6,
      depth: { whenState: 'marked', then: 'topNodes', else: 'nodes' },
    },
    edges: {
      size: { attribute: 'size' },
      color: { attribute: 'color' },
      opacity: { whenState: 'pale', then: PALE, else: 0.9 },
      path: 'straight',
      parallelPath: 'curved',
      head: 'arrow',
    },
  } as const;
}
