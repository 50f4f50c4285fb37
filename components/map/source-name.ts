/** Names by which the sources of points are known to readers; the data says beside them by which way they came. */
const SOURCES: Readonly<Record<string, string>> = {
  geonames: 'GeoNames',
  'natural-earth': 'Natural Earth',
  wikipedia: 'Wikipedia',
  wof: 'Who’s On First',
};

/** Of `geonames (via wof)`: GeoNames. */
export function sourceName(source: string): string {
  const [begin = ''] = source.split(/[ :(]/, 1);
  return SOURCES[begin] ?? source;
}
