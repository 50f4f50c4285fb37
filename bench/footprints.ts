import { footprintTable } from './footprints-rates.ts';

/**
 * Parcels drawn from known profiles, compared with footprints drawn from the same and from other ones: how often the
 * comparison says what it must not say, beside the rate that is promised. Ends with status 1 where a promise is broken.
 */
const { text, isKept } = footprintTable(Number(process.env.PV_REPEATS ?? 2000));
console.log(text);
if (!isKept) process.exitCode = 1;
