/**
 * Pages as a monitoring desk's archive holds them: of ten pages one is a sale of 40 lots, one a single lot; of the eight others
 * four speak of diamonds.
 */
const ORIGINS = ['Bria, CAR', 'Botswana', 'Carnot, CAR', 'Angola', 'Sierra Leone', 'Sam Ouandja', 'Not CAR', 'DRC'];
const GOODS = ['sawable', 'makeable', 'near gem', 'cleavage', 'boart', 'brown mixed'];
const WORDS =
  'the tender house for rough diamonds opened its viewing rooms to buyers from three continents while analysts expected prices of smaller goods to hold after a quiet summer in which polishing centres bought little and mines kept back their production for the season that begins with the fairs'.split(
    ' ',
  );

/** The page of a number, always the same; no two are alike. */
export function savedPage(at: number): string {
  const kind = at % 10;
  const main =
    kind === 0
      ? sale(at)
      : kind === 5
        ? lot(at)
        : article(at).replaceAll('diamonds', at % 2 === 0 ? 'diamonds' : 'goods');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page ${at} of the trade</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="https://trade.example/pages/${at}">
<style>${style()}</style><script>${script(at)}</script></head>
<body class="page page-${at}"><header><nav><ul>${links(60, at, 'section')}</ul></nav></header>
<main>${main}</main>
<aside><h2>Also read</h2><ul>${links(20, at + 7, 'story')}</ul></aside>
<footer><ul>${links(30, at + 3, 'about')}</ul><p>© the trade, all rights reserved. Terms, privacy, imprint.</p></footer></body></html>`;
}

/** The same pages without what stands around a site's own words: more of them in the same time. */
export function barePage(at: number): string {
  const main = savedPage(at).match(/<main>.*?<\/main>/s)?.[0];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${at} of the trade</title></head><body>${main}</body></html>`;
}

function sale(at: number): string {
  const rows = Array.from({ length: 40 }, (_, row) => {
    const seed = at * 41 + row;
    return `<tr class="row"><td class="num">${at}-${row + 1}</td><td><a href="/lots/${seed}">${GOODS[seed % 6]}, 2-4 gr, box ${seed % 997}</a></td><td>${(seed % 300) + 1}</td><td class="num">${((seed * 7919) % 50_000) / 100 + 0.5}</td><td>${ORIGINS[seed % 8]}</td><td>USD ${100 + (seed % 9000)}</td></tr>`;
  });
  return `<h1>Rough diamond tender ${at}</h1><p>${sentences(at, 3)}</p><table><thead><tr><th>Lot No</th><th>Description</th><th>Stones</th><th>Carats</th><th>Country of origin</th><th>Reserve</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function lot(at: number): string {
  return `<h1>Lot ${at}</h1><p>${sentences(at, 4)}</p><dl><dt>Weight</dt><dd>${(at % 90) + 1.25} ct</dd><dt>Stones</dt><dd>${(at % 40) + 1}</dd><dt>Origin</dt><dd>${ORIGINS[((at / 5) % 8) | 0]}</dd><dt>Goods</dt><dd>rough, ${GOODS[at % 6]}</dd></dl><p>${sentences(at + 1, 6)}</p>`;
}

function article(at: number): string {
  const parts = Array.from(
    { length: 14 },
    (_, part) => `<p>${sentences(at * 13 + part, 5)} <a href="/n/${part}">More</a></p>`,
  );
  return `<article><h1>${sentences(at, 1)}</h1><time datetime="2013-01-15">15 January 2013</time>${parts.join('')}</article>`;
}

function sentences(seed: number, count: number): string {
  let text = '';
  for (let sentence = 0; sentence < count; sentence += 1) {
    const words = Array.from({ length: 16 }, (_, word) => WORDS[(seed * 31 + sentence * 17 + word * 5) % WORDS.length]);
    text += `${words.join(' ')} ${seed % 89}. `;
  }
  return text;
}

function links(count: number, seed: number, name: string): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `<li class="item"><a class="link" href="/${name}/${seed + at}" title="${name} ${at}"><span>${WORDS[(seed + at) % WORDS.length]} ${name} ${at}</span></a></li>`,
  ).join('');
}

function style(): string {
  return Array.from({ length: 60 }, (_, at) => `.item-${at}{color:#${(at * 4099).toString(16)};margin:${at}px}`).join(
    '',
  );
}

function script(at: number): string {
  return `window.dataLayer=window.dataLayer||[];${Array.from({ length: 40 }, (_, each) => `dataLayer.push({event:"view",page:${at},slot:${each}});`).join('')}`;
}
