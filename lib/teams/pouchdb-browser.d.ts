declare module 'pouchdb-browser' {
  const pouch: import('./pouch.ts').PouchMaker;
  export default pouch;
}
