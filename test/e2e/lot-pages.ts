import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A tender sheet; one origin a row, numbered from `first`. */
export function sheet(origins: readonly string[], first = 'L-1'): string {
  const [prefix, number] = [first.replace(/\d+$/, ''), Number(/\d+$/.exec(first)?.[0])];
  const rows = origins.map(
    (origin, at) => `<tr><td>${prefix}${number + at}</td><td>Rough diamonds, mixed sizes</td><td>${at + 20}</td>
      <td>${at + 1}.25</td><td class="origin">${origin}</td></tr>`,
  );
  return `<h1>Tender of rough diamonds</h1><table cellpadding="6"><thead><tr><th>Lot No</th><th>Description</th>
    <th>Stones</th><th>Carats</th><th>Country of origin</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lots</title>${head}<body>${body}</body></html>`;
}

export interface ServedPages {
  origin: string;
  close(): Promise<void>;
}

/** Serves pages by their paths; what is not there is answered with nothing. */
export async function servePages(pages: Record<string, string>): Promise<ServedPages> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[request.url ?? ''] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
