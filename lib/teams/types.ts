import type { Decision, IsoTime, Opening, Origin, Sha256, SignOffOutcome, TrailEntry } from '@/lib/trail';

/** A device: its Ed25519 public key, 32 bytes as 43 characters of base64url. */
export type DeviceId = string;

/** What one browser must know to take part. */
export interface TeamSettings {
  /** Address of the server, `https://couch.example/`. */
  server: string;
  database: string;
  /** Account on the server; empty: none. */
  user: string;
  password: string;
  /** Public keys of those who admit devices, as `DeviceId`. */
  administrators: string[];
  /** The code from which the key for names and notes is made; the same in all browsers of the team. */
  code: string;
}

/** An encrypted value: AES-GCM, base64url. `key`: which key, so that a team can change its code. */
export interface Box {
  key: string;
  iv: string;
  box: string;
}

/** An entry of the record of one browser. Its id in the database is its hash. */
export interface EntryDocument {
  _id: string;
  kind: 'entry';
  v: 1;
  entry: TrailEntry;
  device: DeviceId;
  signature: string;
}

/** The personal values of an entry, apart from it, so that they can be erased; no signature: they fit its commitments. */
export interface ValuesDocument extends Box {
  _id: string;
  kind: 'values';
  v: 1;
}

/** A device asks to be admitted. */
export interface DeviceDocument {
  _id: string;
  kind: 'device';
  v: 1;
  device: DeviceId;
  origin: Origin;
  /** From which entry of the origin on it signs; 0 but for a browser that was restored from a backup. */
  from: number;
  at: IsoTime;
  /** What the device is called, encrypted. */
  name: Box;
  signature: string;
}

/** An administrator admits a device, or (`revocation`) refuses what it signed from an entry on. */
export interface AdmissionDocument {
  _id: string;
  kind: 'admission' | 'revocation';
  v: 1;
  device: DeviceId;
  origin: Origin;
  from: number;
  at: IsoTime;
  administrator: DeviceId;
  signature: string;
}

/** Somebody looks at a lot now. One for each device, written over. */
export interface ClaimDocument {
  _id: string;
  kind: 'claim';
  v: 1;
  device: DeviceId;
  /** Grows with each renewal. */
  renewed: number;
  /** When it was renewed, by the clock of the device. */
  at: IsoTime;
  /** Whose and which lot, encrypted; `null`: none any more. */
  about: Box | null;
  signature: string;
}

export type TeamDocument = EntryDocument | ValuesDocument | DeviceDocument | AdmissionDocument | ClaimDocument;

/** Why something of the shared record is not joined. */
export type RefusalCause =
  | 'no-form'
  | 'altered'
  | 'unsigned'
  | 'no-administrator'
  | 'unknown-device'
  | 'revoked-device'
  | 'not-chained'
  | 'two-of-one-number'
  | 'behind-a-break'
  | 'replayed'
  | 'erased'
  | 'unreadable'
  | 'does-not-fit'
  | 'removed'
  | 'server-refused';

/** Something that was refused; it stays apart and is shown. */
export interface Refusal {
  /** Id of the document. */
  id: string;
  cause: RefusalCause;
  device: DeviceId | null;
  /** Of an entry, where it can be told. */
  origin: Origin | null;
  sequence: number | null;
}

/** An entry whose form, hash and signature hold. Whether it is joined depends on who is admitted and on its chain. */
export interface KnownEntry {
  hash: Sha256;
  origin: Origin;
  sequence: number;
  previous: Sha256;
  device: DeviceId;
}

export type Admission = Pick<AdmissionDocument, 'kind' | 'device' | 'origin' | 'from'>;

/** End of the joined entries of one origin. */
export interface ChainHead {
  origin: Origin;
  size: number;
  hash: Sha256;
}

/** The lot that a review is about, as other browsers know it. */
export interface TeamLot {
  /** Address of the page, or name of the file. */
  address: string;
  lot: string | null;
  /** SHA-256 of the listing's words; `null`: erased, or not yet here. */
  textHash: Sha256 | null;
}

/** A decision of somebody in the team. */
export interface TeamDecision {
  origin: Origin;
  sequence: number;
  /** Id of the finding in the browser of the one who decided. */
  finding: string;
  lot: TeamLot;
  decision: Decision;
  reason: string;
  at: IsoTime;
  /** Empty: erased, or not yet here. */
  who: string;
  note: string;
  undone: boolean;
  /** What others said about it, oldest first, less what was taken back. */
  seconds: TeamSecond[];
}

export interface TeamSecond {
  origin: Origin;
  sequence: number;
  outcome: SignOffOutcome;
  at: IsoTime;
  who: string;
  note: string;
}

/** Who looks at which lot now. */
export interface TeamClaim {
  device: DeviceId;
  who: string;
  address: string;
  lot: string | null;
}

export interface TeamDevice {
  device: DeviceId;
  origin: Origin;
  from: number;
  /** Empty: not readable with the key that is here. */
  name: string;
  state: 'asks' | 'admitted' | 'revoked';
  isOwn: boolean;
}

export type OpenedValues = Record<string, Opening>;
