import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { MapFlow, MapFlows, MapPlace } from './map-flows';
import { bordersOf, landOf, shapeOf, type World } from './world';

export interface PlacedFlow extends MapFlow {
  line: string;
  arrow: string;
  middle: Point;
  width: number;
}

export interface PlacedPlace extends MapPlace, Point {
  shape: string;
}

export interface MapLayout {
  width: number;
  height: number;
  land: string;
  borders: string;
  flows: PlacedFlow[];
  places: PlacedPlace[];
  /** Codes that the map does not know. */
  unknown: string[];
}

interface Point {
  x: number;
  y: number;
}

const MARGIN = 70;
/** The most that the map comes nearer than the whole world. */
const NEAREST = 5;
const BEND = 0.2;
const ARROW = 9;

// Where most people and trade are; the middle of the land would be taiga, ice or sea.
const ANCHORS: Record<string, [number, number]> = {
  RU: [44, 56],
  US: [-95, 39],
  CA: [-80, 45],
  CN: [110, 33],
  KZ: [69, 48],
  NO: [10, 60.5],
  FR: [2.4, 46.8],
  MY: [102, 4],
};

function largestOf(shape: Feature): Feature {
  const geometry = shape.geometry as Polygon | MultiPolygon;
  if (geometry.type === 'Polygon') {
    return shape;
  }
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
  return { ...shape, geometry: largest };
}

/** Longitude and latitude of where most of a country is. */
export function anchorOf(world: World, code: string): [number, number] | null {
  const shape = shapeOf(world, code) as Feature | undefined;
  return ANCHORS[code] ?? (shape ? geoCentroid(largestOf(shape)) : null);
}

function projectionFor(anchors: [number, number][], width: number, height: number) {
  const box: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  // Turned so that the Pacific divides, which no path of this data crosses but those from America.
  const projection = geoNaturalEarth1().rotate([-40, 0]);
  const whole = projection.fitSize([width, height], { type: 'Sphere' }).scale();
  projection.fitExtent(box, { type: 'MultiPoint', coordinates: anchors });
  if (!(projection.scale() <= whole * NEAREST)) {
    projection.scale(whole * NEAREST).translate([0, 0]);
    const points = anchors.map((anchor): [number, number] => projection(anchor) ?? [0, 0]);
    const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    projection.translate([width / 2 - mean(0), height / 2 - mean(1)]);
  }
  return projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
}

const round = (value: number) => String(Math.round(value * 10) / 10);

/** A curve that bends to the right of its direction, so that there and back lie beside each other. */
function curveBetween(from: Point, to: Point, flow: MapFlow, most: number): PlacedFlow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 + dy * BEND, y: (from.y + to.y) / 2 - dx * BEND };
  const angle = Math.atan2(to.y - control.y, to.x - control.x);
  const end = { x: to.x - Math.cos(angle) * 7, y: to.y - Math.sin(angle) * 7 };
  const side = (turn: number) =>
    `${round(end.x - Math.cos(angle + turn) * ARROW)} ${round(end.y - Math.sin(angle + turn) * ARROW)}`;
  return {
    ...flow,
    line: `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`,
    arrow: `M${round(end.x)} ${round(end.y)}L${side(0.45)}L${side(-0.45)}Z`,
    middle: { x: from.x / 4 + control.x / 2 + to.x / 4, y: from.y / 4 + control.y / 2 + to.y / 4 },
    width: 1.5 + 5 * Math.sqrt(flow.paths.length / Math.max(1, most)),
  };
}

/** The part of the world that the paths pass, and the flows on it. */
export function layoutMap(
  world: World,
  { flows, places }: MapFlows,
  width: number,
  height: number,
): MapLayout {
  const anchors = new Map(places.map(({ code }) => [code, anchorOf(world, code)] as const));
  const known = [...anchors.values()].filter((anchor) => anchor !== null);
  const projection = projectionFor(known, width, height);
  const path = geoPath(projection).digits(1);
  const draw = (object: GeoPermissibleObjects | undefined) => (object ? (path(object) ?? '') : '');
  const points = new Map<string, Point>();
  anchors.forEach((anchor, code) => {
    const [x, y] = (anchor && projection(anchor)) ?? [NaN, NaN];
    if (!Number.isNaN(x)) {
      points.set(code, { x, y });
    }
  });
  const most = flows[0]?.paths.length ?? 1;
  return {
    width,
    height,
    land: draw(landOf(world)),
    borders: draw(bordersOf(world)),
    flows: flows.flatMap((flow) => {
      const [from, to] = [points.get(flow.from), points.get(flow.to)];
      return from && to ? curveBetween(from, to, flow, most) : [];
    }),
    places: places.flatMap((place) => {
      const point = points.get(place.code);
      return point ? { ...place, ...point, shape: draw(shapeOf(world, place.code)) } : [];
    }),
    unknown: places.flatMap(({ code }) => (points.has(code) ? [] : code)),
  };
}
