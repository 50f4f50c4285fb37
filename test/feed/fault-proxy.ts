import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one file on its way. */
export type Fault =
  /** The connection ends after so many bytes. */
  | { kind: 'cut'; at: number }
  /** Nothing more comes after so many bytes; `null`: not even an answer. */
  | { kind: 'stall'; at: number | null }
  /** A body without end, in pieces of so many bytes. */
  | { kind: 'endless'; piece: number }
  /** A few bytes that inflate to very many. */
  | { kind: 'bomb'; body: Uint8Array }
  | { kind: 'answer'; status: number; body?: string; headers?: Record<string, string> }
  | { kind: 'change'; change: (bytes: Uint8Array) => Uint8Array };

export interface FaultProxy {
  origin: string;
  /** Faults by file name; emptied by the test. */
  faults: Map<string, Fault>;
  requests: { path: string; headers: IncomingHttpHeaders }[];
  /** Bytes that were sent of endless bodies. */
  sent(): number;
  close(): Promise<void>;
}

/** Stands before the real server and passes everything on, but for the faults that a test has set. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const faults = new Map<string, Fault>();
  const requests: FaultProxy['requests'] = [];
  let sent = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const upstream = await fetch(target + path);
    const body = new Uint8Array(await upstream.arrayBuffer());
    const fault = faults.get(path.slice(path.lastIndexOf('/') + 1));
    if (fault === undefined) response.writeHead(upstream.status, { 'content-type': 'application/json' }).end(body);
    else misbehave(fault, body, response, (bytes) => (sent += bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    requests,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function misbehave(fault: Fault, body: Uint8Array, response: ServerResponse, count: (bytes: number) => void): void {
  switch (fault.kind) {
    case 'cut':
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, fault.at), () => response.destroy());
      // Nothing to write is nothing to wait for.
      if (fault.at === 0) response.destroy();
      return;
    case 'stall':
      if (fault.at === null) return;
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, fault.at));
      return;
    case 'endless':
      response.writeHead(200);
      drip(response, fault.piece, count);
      return;
    case 'bomb':
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(fault.body);
      return;
    case 'answer':
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      return;
    case 'change':
      response.writeHead(200).end(fault.change(body));
  }
}

function drip(response: ServerResponse, piece: number, count: (bytes: number) => void): void {
  if (response.destroyed) return;
  count(piece);
  response.write(new Uint8Array(piece).fill(0x20), () => setImmediate(() => drip(response, piece, count)));
}
