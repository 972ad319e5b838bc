import {
  extremityArrow,
  layerDashed,
  layerFill,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  type SDFShape,
} from 'sigma/rendering';
import type { Kind } from '../../core/model';

/** What stands on each node and line of the graph that sigma draws. */
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  shape: string;
  color: string;
}

// What the reader points at changes these only; conditions instead of functions, for sigma then knows when to look again.
export interface NodeMark {
  pale: boolean;
  marked: boolean;
}

export interface TieLook {
  color: string;
  size: number;
  /** Lengths in pixels. */
  dash: number;
  gap: number;
}

export interface TieMark {
  pale: boolean;
}

/** Upright, as the sign of components is everywhere on the page; after Inigo Quilez's hexagon. */
const HEXAGON: SDFShape = {
  name: 'hexagon',
  glsl: `
float sdf_hexagon(vec2 uv, float size) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  float r = size * 0.8660254;
  vec2 p = abs(uv.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
`,
  uniforms: [],
  inradiusFactor: 0.8660254,
};

/** The shapes of the signs elsewhere on the page. */
export const SHAPES: Record<Kind, string> = {
  Company: 'square',
  Component: 'hexagon',
  WeaponSystem: 'diamond',
  Person: 'circle',
  Vessel: 'square',
  Other: 'circle',
};

const PALE = 0.14;

export const PRIMITIVES = {
  nodes: {
    shapes: [sdfCircle(), sdfSquare({ cornerRadius: 0.2 }), sdfDiamond(), HEXAGON],
    layers: [layerFill()],
  },
  edges: {
    paths: [pathLine(), pathCurved()],
    extremities: [extremityArrow()],
    layers: [
      layerDashed({
        dashSize: { attribute: 'dash', default: 10, mode: 'pixels' },
        gapSize: { attribute: 'gap', default: 0, mode: 'pixels' },
      }),
    ],
    variables: { dash: { type: 'number', default: 10 }, gap: { type: 'number', default: 0 } },
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
  // Names are drawn over it, each where it has room.
  renderLabels: false,
  zoomDuration: 120,
  allowInvalidContainer: true,
} as const;

/** Without backdrops: sigma's cost more than all else in a frame that no graphics card draws; marks are drawn with the names. */
export const STYLES = {
  nodes: {
    x: { attribute: 'x' },
    y: { attribute: 'y' },
    size: { attribute: 'size' },
    color: { attribute: 'color' },
    shape: { attribute: 'shape' },
    opacity: { whenState: 'pale', then: PALE, else: 1 },
    depth: { whenState: 'marked', then: 'topNodes', else: 'nodes' },
  },
  edges: {
    size: { attribute: 'size' },
    color: { attribute: 'color' },
    dash: { attribute: 'dash' },
    gap: { attribute: 'gap' },
    opacity: { whenState: 'pale', then: PALE, else: 0.9 },
    path: 'straight',
    parallelPath: 'curved',
    head: 'arrow',
  },
} as const;
