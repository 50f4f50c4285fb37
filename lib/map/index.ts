export { advisoriesNaming, type Naming } from './advisories-naming.ts';
export { captureShapes } from './capture-layer.ts';
export { type Capture, capturesUpTo, numberOf } from './captures.ts';
export {
  type FindingSpot,
  findingShapes,
  findingSpots,
  findingsWithoutSpot,
  type MappedFinding,
} from './finding-layer.ts';
export { FIRST_DAY, NOTICE_DAY, WIDTH, ZOOM } from './frame.ts';
export { groundShapes, type NeighbourNames, outlineShapes, riverShapes, scaleShapes } from './ground-layer.ts';
export { MAP_REGIMES, type MapRegime, mapRegimeOn } from './map-regime.ts';
export { type Named, nameShapes } from './name-layer.ts';
export { type DrawnPlace, drawnPlaces, placeShapes } from './place-layer.ts';
export { isMapKind, MAP_KINDS, type MapKind, placeSymbol } from './place-symbol.ts';
export { type PlacePoint, pointOf } from './points.ts';
export { HEIGHT, type Spot, UNITS_PER_KM } from './projection.ts';
export { dayNumber, dayOf, daysOfChange, regimeHistory, shiftDay } from './regime-history.ts';
export { REGIME_COLOURS, regimeFill, regimePatterns } from './regime-patterns.ts';
export { type Scale, scaleFor } from './scale.ts';
export { searchPlaces } from './search-places.ts';
export { PALETTE, type Shape } from './shape.ts';
export { type ExportedMap, type LegendLine, sizeOfSvg, writeSvg } from './write-svg.ts';
export { countryShapes, type DrawnZone, zoneShapes } from './zone-layer.ts';
export { type MapZone, mapZones, restPlace, zoneStateOn } from './zones-on.ts';
