import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, countryName } from './countries';
import { bordersOf, findCountry, shapeOf, SIMFEROPOL, withCrimeaInUkraine, type World } from './world';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const asDelivered = JSON.parse(readFileSync(file, 'utf8')) as World;
const world = withCrimeaInUkraine(asDelivered);
const isIn = (which: World, code: string, point: [number, number]) => {
  const shape = shapeOf(which, code);
  return shape !== undefined && geoContains(shape, point);
};

describe('the map of the world', () => {
  it.each([
    ['Simferopol', SIMFEROPOL],
    ['Sevastopol', [33.55, 44.6]],
    ['Kerch', [36.4, 45.33]],
    ['Donetsk', [37.8, 48.0]],
  ] as [string, [number, number]][])('shows %s in Ukraine', (_, point) => {
    expect(isIn(world, 'UA', point)).toBe(true);
    expect(isIn(world, 'RU', point)).toBe(false);
  });

  it('would not without our change, so that the change still has a reason', () => {
    expect(isIn(asDelivered, 'RU', SIMFEROPOL)).toBe(true);
  });

  it('changes nothing else', () => {
    expect(isIn(world, 'RU', [37.6, 55.75])).toBe(true);
    expect(isIn(world, 'RU', [38.97, 45.04])).toBe(true);
    expect(isIn(world, 'UA', [30.5, 50.45])).toBe(true);
    expect(world.objects.countries.geometries).toHaveLength(asDelivered.objects.countries.geometries.length);
  });

  it('draws no border between Crimea and the rest of Ukraine', () => {
    const nearPerekop = (which: World) =>
      bordersOf(which)
        .coordinates.flat()
        .filter(([x = 0, y = 0]) => x > 33 && x < 35 && y > 45.7 && y < 46.3);
    expect(nearPerekop(asDelivered).length).toBeGreaterThan(0);
    expect(nearPerekop(world)).toEqual([]);
  });

  it('knows every country that the page offers, by the right number', () => {
    const same = (a: string, b: string) => a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase();
    const odd = COUNTRY_CODES.filter((code) => {
      const name = (findCountry(world, code)?.properties as { name?: string } | undefined)?.name;
      return name === undefined || !same(name, countryName(code, 'en'));
    });
    // Natural Earth's English for these differs from the browser's.
    expect(odd).toEqual(ODD);
  });
});

const ODD = ['MK', 'TR'];
