import { geoContains } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Countries by their ISO 3166-1 numbers, as the data file `world-atlas/countries-50m.json` has them. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

type Country = World['objects']['countries']['geometries'][number];

export const SIMFEROPOL: [number, number] = [34.1, 44.95];

// ISO 3166-1: what the page says by letters, the data file by numbers.
const NUMBERS: Record<string, string> = Object.fromEntries(
  (
    'AE784 AF004 AL008 AM051 AO024 AR032 AT040 AU036 AZ031 BA070 BD050 BE056 BG100 BH048 BO068 BR076 BY112 CA124 ' +
    'CH756 CL152 CN156 CO170 CU192 CY196 CZ203 DE276 DK208 DZ012 EE233 EG818 ES724 ET231 FI246 FR250 GB826 GE268 ' +
    'GH288 GR300 HK344 HR191 HU348 ID360 IE372 IL376 IN356 IQ368 IR364 IS352 IT380 JO400 JP392 KE404 KG417 KH116 ' +
    'KP408 KR410 KW414 KZ398 LA418 LB422 LI438 LK144 LT440 LU442 LV428 LY434 MA504 MC492 MD498 ME499 MK807 MM104 ' +
    'MN496 MO446 MT470 MU480 MV462 MX484 MY458 NG566 NL528 NO578 NZ554 OM512 PA591 PE604 PH608 PK586 PL616 PT620 ' +
    'QA634 RO642 RS688 RU643 SA682 SC690 SE752 SG702 SI705 SK703 SM674 SY760 TH764 TJ762 TM795 TN788 TR792 TW158 ' +
    'UA804 US840 UY858 UZ860 VE862 VG092 VN704 YE887 ZA710 ZW716'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

export function findCountry(world: World, code: string): Country | undefined {
  const number = NUMBERS[code];
  return world.objects.countries.geometries.find(
    (each) => String(each.id) === number && number !== undefined,
  );
}

function polygonsOf(country: Country): number[][][] {
  const geometry = country as Polygon | MultiPolygon;
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function contains(world: World, arcs: number[][], point: [number, number]): boolean {
  return geoContains(feature(world, { type: 'Polygon', arcs }), point);
}

/**
 * The data file draws who holds a place, and so counts Crimea to Russia. By international law (United Nations General
 * Assembly resolution 68/262) it is Ukraine's, and so it is drawn here: its polygon moves from one country to the other.
 */
export function withCrimeaInUkraine(world: World): World {
  const [russia, ukraine] = [findCountry(world, 'RU'), findCountry(world, 'UA')];
  const crimea = russia && polygonsOf(russia).find((arcs) => contains(world, arcs, SIMFEROPOL));
  if (!russia || !ukraine || !crimea) {
    return world;
  }
  const drawn = (country: Country, arcs: number[][][]) =>
    ({ ...country, type: 'MultiPolygon', arcs }) as Country;
  const geometries = world.objects.countries.geometries.map((country) => {
    if (country === russia) {
      return drawn(
        country,
        polygonsOf(russia).filter((arcs) => arcs !== crimea),
      );
    }
    return country === ukraine ? drawn(country, [...polygonsOf(ukraine), crimea]) : country;
  });
  return { ...world, objects: { countries: { ...world.objects.countries, geometries } } };
}

/** Lines between countries; where two polygons belong to one country, there is none. */
export function bordersOf(world: World) {
  return mesh(world, world.objects.countries, (a, b) => a !== b);
}

export function landOf(world: World) {
  return feature(world, world.objects.countries);
}

export function shapeOf(world: World, code: string) {
  const country = findCountry(world, code);
  return country && feature(world, country);
}
