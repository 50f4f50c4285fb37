import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo, Socket } from 'node:net';
import { IN_MEMORY, PouchInNode } from './pouch-in-node.ts';

const require = createRequire(import.meta.url);

/** Answers in place of the server, or `null`: the server answers. Called before each request. */
export type Fault = (request: IncomingMessage, response: ServerResponse, count: number) => 'answered' | null;

export interface CouchServer {
  /** `http://127.0.0.1:PORT/` */
  address: string;
  /** Requests since the last fault was set, as `METHOD path`. */
  asked: string[];
  setFault(fault: Fault | null): void;
  /** Asks the server as its administrator would. */
  admin(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** Ends every connection at once, as a killed process does. */
  kill(): Promise<void>;
  /** Starts again on the same port, with what was stored. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

let made = 0;

/** `express-pouchdb` on this machine, in memory, with `validate_doc_update` enforced as CouchDB does. */
export async function startCouch(database: string): Promise<CouchServer> {
  const express = require('express') as () => { use(...handlers: unknown[]): void } & ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void);
  const expressPouch = require('express-pouchdb') as (maker: unknown, options: object) => unknown;
  const prefix = `server-${made++}-`;
  const app = express();
  app.use(
    '/',
    expressPouch(PouchInNode.defaults({ ...IN_MEMORY, prefix }), {
      mode: 'minimumForPouchDB',
      overrideMode: { include: ['validation'] },
      inMemoryConfig: true,
      logPath: '/dev/null',
    }),
  );
  let fault: Fault | null = null;
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;

  async function listen(): Promise<void> {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      allowOrigin(request, response);
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
      if (fault?.(request, response, asked.length) !== 'answered') app(request, response);
    });
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  }

  async function kill(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }

  await listen();
  const admin: CouchServer['admin'] = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    return (await answer.json()) as Record<string, unknown>;
  };
  await admin('PUT', database);
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    setFault(next) {
      fault = next;
      asked.length = 0;
    },
    admin,
    kill,
    restart: listen,
    close: kill,
  };
}

/** As a CouchDB that has `enable_cors` set for the extension. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin === undefined) return;
  response.setHeader('Access-Control-Allow-Origin', headers.origin);
  response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST, DELETE, HEAD');
  response.setHeader('Access-Control-Allow-Headers', 'accept, authorization, content-type, origin, referer');
}
