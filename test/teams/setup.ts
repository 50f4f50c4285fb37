import 'fake-indexeddb/auto';

// PouchDB for browsers asks for `self` as it loads.
(globalThis as { self?: unknown }).self ??= globalThis;
