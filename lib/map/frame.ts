/** What part of the earth the map shows, in degrees: the country with a margin of its neighbours. */
export const FRAME = { west: 13.9, south: 1.75, east: 27.95, north: 11.45 } as const;

/** The picture's own units; a screen scales them. The height follows from the projection. */
export const WIDTH = 960;

/** How far in one can go. At 12 the least town of the gazetteer stands apart from its neighbours. */
export const ZOOM = { least: 1, most: 12, step: 1.5 } as const;

/** Kilometres that a schematic zone reaches beyond its places. No source gives a border; so wide is plainly no border. */
export const ZONE_REACH_KM = 18;

/** First day of the slider: the year of the first notice. */
export const FIRST_DAY = '2012-01-01';

/** Day of the first notice: as of it nothing later is drawn. */
export const NOTICE_DAY = '2012-12-28';
