import { describe, expect, it } from 'vitest';
import type { IsoDate, TextField } from '@/lib/gazetteer';
import type { Verdict } from '@/lib/screening';
import { screenText } from './screen-text.ts';

/** What a reader may never get wrong: the plainest statements of each zone, and the plainest traps. */

type Zone = 'bria' | 'sam-ouandja' | 'bamingui';

const ZONES: [Zone, TextField, string][] = [
  ['bria', 'origin', 'Bria'],
  ['bria', 'origin', 'Bria, Central African Republic'],
  ['bria', 'origin', 'BRIA (CAR)'],
  ['bria', 'origin', 'RCA - Bria'],
  ['bria', 'origin', 'Bria, République centrafricaine'],
  ['bria', 'origin', 'Bria, Centraal-Afrikaanse Republiek'],
  ['bria', 'origin', 'Bria, Zentralafrikanische Republik'],
  ['bria', 'origin', 'Bria, República Centro-Africana'],
  ['bria', 'origin', 'Bria, República Centroafricana'],
  ['bria', 'origin', 'Bria, Repubblica Centrafricana'],
  ['bria', 'origin', 'Бриа, Центральноафриканская Республика'],
  ['bria', 'origin', 'بريا، جمهورية أفريقيا الوسطى'],
  ['bria', 'origin', 'בריה, הרפובליקה המרכז-אפריקאית'],
  ['bria', 'origin', '中非共和国布里亚'],
  ['bria', 'origin', '中央アフリカ共和国ブリア'],
  ['bria', 'origin', 'ब्रिया, मध्य अफ़्रीकी गणराज्य'],
  ['bria', 'origin', 'બ્રિયા, મધ્ય આફ્રિકન પ્રજાસત્તાક'],
  ['bria', 'origin', 'Bria, Orta Afrika Cumhuriyeti'],
  ['sam-ouandja', 'origin', 'Sam Ouandja'],
  ['sam-ouandja', 'origin', 'SAM-OUANDJA, RCA'],
  ['sam-ouandja', 'origin', 'Сам-Уанджа, ЦАР'],
  ['sam-ouandja', 'origin', 'سام واندجا، جمهورية أفريقيا الوسطى'],
  ['sam-ouandja', 'origin', "סאם אואנדג'ה, הרפובליקה המרכז-אפריקאית"],
  ['sam-ouandja', 'origin', '中非共和国萨姆万贾'],
  ['bamingui', 'origin', 'Bamingui'],
  ['bamingui', 'origin', 'Bamingui, RCA'],
  ['bamingui', 'origin', 'Баминги, ЦАР'],
  ['bamingui', 'origin', 'بامينغي، جمهورية أفريقيا الوسطى'],
  ['bamingui', 'origin', '巴明吉（中非共和国）'],
  ['bria', 'title', 'LOT 14 BRIA ROUGH 10.8 CT'],
  ['sam-ouandja', 'title', 'LOT 15 SAM OUANDJA ROUGH 24 CT'],
  ['bamingui', 'title', 'Bamingui alluvial rough, 5 ct to 12 ct'],
  ['bria', 'description', 'Rough diamonds from Bria, CAR, 41 stones'],
  ['bria', 'description', 'Diamants bruts en provenance de Bria (RCA), 41 pierres'],
  ['bria', 'description', 'Ruwe diamanten afkomstig uit Bria, 41 stenen'],
  ['bria', 'description', 'Rohdiamanten aus Bria, 41 Steine'],
  ['bria', 'description', 'Diamantes brutos provenientes de Bria, 41 pedras'],
  ['bria', 'description', 'Алмазное сырьё из Бриа, ЦАР, 41 камень'],
  ['bria', 'description', '产地：中非共和国布里亚，毛坯钻石41颗'],
  ['bria', 'description', 'יהלומי גלם מבריה, הרפובליקה המרכז-אפריקאית'],
  ['bria', 'description', 'יהלומי גלם, בריה, הרפובליקה המרכז-אפריקאית'],
  ['sam-ouandja', 'description', 'Mined at Sam Ouandja, 28.5 ct'],
  ['bamingui', 'notice', 'All lots come from deposits at Bamingui, Central African Republic.'],
  ['bria', 'heading', 'BRIA (CAR) – ROUGH DIAMOND TENDER'],
];

const OTHERS: [Verdict, TextField, string, IsoDate][] = [
  ['car-unspecified', 'origin', 'CAR', '2013-01-15'],
  ['car-unspecified', 'origin', 'Central African Republic', '2013-01-15'],
  ['car-unspecified', 'origin', 'République centrafricaine', '2013-01-15'],
  ['car-unspecified', 'origin', '中非共和国', '2013-01-15'],
  ['car-other', 'origin', 'Carnot, CAR', '2013-01-15'],
  ['car-other', 'origin', 'Berbérati, RCA', '2013-01-15'],
  ['ambiguous', 'origin', 'Haute-Kotto', '2013-01-15'],
  ['ambiguous', 'origin', 'possibly CAR', '2013-01-15'],
  ['ambiguous', 'origin', 'Central Africa', '2013-01-15'],
  ['car-other', 'origin', 'Bria, CAR', '2012-12-27'],
  ['alerted-zone', 'origin', 'CAR', '2013-05-23'],
  ['car-unspecified', 'origin', 'CAR', '2015-07-17'],
  ['alerted-zone', 'origin', 'Carnot, CAR', '2016-09-18'],
  ['car-other', 'origin', 'Carnot, CAR', '2016-09-19'],
  ['alerted-zone', 'origin', 'Bria, CAR', '2024-11-15'],
  ['car-other', 'origin', 'Bangassou, CAR', '2024-11-15'],
];

/** Nothing here says that the goods come from the country. */
const TRAPS: [TextField, string][] = [
  ['origin', 'Angola (Catoca)'],
  ['origin', 'DRC'],
  ['origin', 'South Africa'],
  ['origin', 'Not CAR'],
  ['origin', 'Calabria, Italy'],
  ['origin', 'Mined'],
  ['origin', 'N/A'],
  ['origin', '布里亚特共和国'],
  ['description', 'No CAR goods in this lot, all from Angola.'],
  ['description', 'We do not accept goods from the Central African Republic'],
  ['description', 'Hors Centrafrique'],
  ['description', 'Кроме ЦАР'],
  ['description', 'Total 1036.50 CAR / 412 stones / Botswana'],
  ['description', 'Wt(CAR) 2.05 Colour F Clarity VVS1'],
  ['description', 'Clarity CF, colour G'],
  ['description', 'Speakers with RCA plugs'],
  ['description', 'Reserve ZAR 1,250,000'],
  ['description', 'Prices in Central African CFA franc (XAF)'],
  ['description', '中非合作论坛，毛坯产自博茨瓦纳'],
  ['description', 'Viewing at our Bangui office. Rough from Lesotho, 140 ct.'],
  ['description', 'Contact Bria Thompson for viewing times.'],
  ['description', 'Natural origin, untreated, 1.30 ct'],
  ['title', 'Bria engagement ring setting 18k white gold'],
  ['title', 'Nola halo ring'],
  ['title', 'Bria 1.02 ct round brilliant F VS1 GIA'],
  ['title', 'Anillo de boda con diamantes'],
  ['seller', 'Carnot & Fils, Bangui, Central African Republic'],
  ['location', 'Bria, Central African Republic'],
  ['page', 'Fighting resumed around Bria on Tuesday, aid groups said.'],
  ['page', 'Filter by country: Angola, Botswana, Central African Republic, Canada'],
];

describe('never fails', () => {
  it.each(ZONES)('reads the zone %s in the %s “%s”', (zone, field, text) => {
    expect(screenText(text, field, '2013-01-15')).toMatchObject({ verdict: 'alerted-zone', zone });
  });

  it.each(OTHERS)('gives %s for the %s “%s” on %s', (verdict, field, text, asOf) => {
    expect(screenText(text, field, asOf).verdict).toBe(verdict);
  });

  it.each(TRAPS)('reads no origin of the country in the %s “%s”', (field, text) => {
    expect(screenText(text, field, '2014-06-01').verdict).toBe('none');
  });
});
