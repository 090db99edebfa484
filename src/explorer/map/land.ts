import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from '../model/seats.js';

/** The meridian in the middle of the sheet: the Pacific is whole, and the map is torn in the Atlantic. */
const MIDDLE = 150;

/** Equal areas: no country looks larger than it is. The sheet is about 4,000 wide. */
const projection = geoEqualEarth().rotate([-MIDDLE, 0]).scale(740).translate([0, 0]);
const draw = geoPath(projection).digits(1);

/** Where a position lies on the sheet. */
export function pointOf(longitude: number, latitude: number): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

/** The outlines of the sheet and of the land on it, as the `d` of paths. */
export interface Outlines {
  readonly sphere: string;
  readonly land: string;
}

/** Loads the silhouettes of land (Natural Earth, 1:110 million). They hold no boundaries, so that none can be drawn. */
export async function landOutlines(): Promise<Outlines> {
  const { default: atlas } = await import('world-atlas/land-110m.json');
  const topology = atlas as unknown as Topology;
  const land = topology.objects['land'];
  return { sphere: drawn({ type: 'Sphere' }), land: land ? drawn(feature(topology, land)) : '' };
}

function drawn(object: GeoPermissibleObjects): string {
  return draw(object) ?? '';
}
