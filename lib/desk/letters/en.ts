import type { LetterWords } from './letter-words.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

export const english: LetterWords = {
  day: (date) => DAY.format(new Date(`${date}T00:00:00Z`)),
  number: (value) => NUMBER.format(value),
  seller: {
    to: 'The seller of this lot',
    salute: 'Dear Sir or Madam,',
    subject: (lot) => `${lot}: a question about its origin`,
    read: (lot, day) => `On ${day} we read your listing of ${lot}:`,
    readNameless: (day) => `On ${day} we read one of your listings:`,
    states: 'It states:',
    notices: 'What the trade is asked to look at for such goods:',
    please: 'Before we look further at this lot, would you please tell us or send us:',
    neutral:
      'This is a question and nothing more. It says nothing about you or about these goods, and what a listing leaves out is not held against it.',
    close: 'Yours faithfully,',
  },
  chair: {
    to: 'The Chair of the Kimberley Process',
    salute: 'Dear Chair,',
    subject: (lot) => `For your information: ${lot}, as listed`,
    opening: (day) => `For your information, we report what a page states that we read on ${day}:`,
    openingFile: (day) => `For your information, we report what a catalogue states that we read on ${day}:`,
    heldAgainst: (day) => `Held against the texts known to us, as of ${day}:`,
    notKnown:
      'We have seen the listing only, neither the goods nor their certificate. Nothing here shows where the goods come from, or that anything about them is unlawful; we draw no conclusion about the seller.',
    decided: (what, day) => `What we did: ${what}, on ${day}.`,
    close: 'Yours faithfully,',
  },
  contact: {
    known: (who, source) => `Goes to ${who}, as given in “${source}”.`,
    noAddress: (source, day) =>
      `No address that holds on ${day} is known here: “${source}” names the office and gives none. Ask the Kimberley Process for it and write it in yourself.`,
    unknown: (day) =>
      `No contact that holds on ${day} is known here. Ask the Kimberley Process for it and write it in yourself.`,
  },
  part: {
    lot: 'Lot',
    title: 'Title',
    carats: 'Carats',
    stones: 'Stones',
    price: 'Price',
    certificate: 'Certificate',
    seller: 'Seller',
    closes: 'Closes',
    page: 'Page',
    file: 'File',
  },
  field: {
    origin: 'Origin',
    title: 'Title',
    description: 'Description',
    heading: 'Heading above the lot',
    notice: 'Notice of origin',
    seller: 'About the seller',
    location: 'Location',
    page: 'On the page',
  },
  line: (name, value) => `- ${name}: ${value}`,
  quote: (words) => `“${words}”`,
  asks: (text) => `It asks: ${text}`,
  adds: (text) => `It adds: ${text}`,
  ask: {
    certificate:
      'the Kimberley Process certificate: its number, the authority that issued it, its dates of issue and expiry, weight and value;',
    'which-place': 'the town, mine or sub-prefecture in the Central African Republic where the goods were mined;',
    'which-origin': 'which of the origins that the listing leaves open it is;',
    'where-mined': 'the mine or place where the goods were mined, and from whom they were bought there;',
    dates: 'the dates of mining, of purchase and of export;',
    route: 'how the goods travelled since they left the country of origin, and with which certificates;',
    'origins-of-mix': 'the origins of the goods that were mixed in this lot;',
    figures: 'which of the differing figures of listing and certificate holds, and why they differ;',
    warranty: 'the invoice with its System of Warranties statement.',
  },
  decision: {
    cleared: 'the lot was cleared',
    'ask-seller': 'the seller was asked',
    escalate: 'the lot was passed on within the house',
    decline: 'we declined the lot',
  },
  regime: {
    vigilance: 'vigilance is asked for',
    suspended: 'exports were suspended',
    'compliant-zone': 'a compliant zone: exports allowed',
    open: 'no measure in force',
  },
  verdict: {
    'alerted-zone': 'the place stated lies in a zone that a notice or suspension names',
    ambiguous: 'the words leave the origin open',
    'car-unspecified': 'the country is stated, and no place in it',
    'car-other': 'the place stated lies in the Central African Republic, outside the zones named',
    none: 'no origin in the Central African Republic is stated',
  },
  nameless: 'a lot without number or title',
  signature: '[Name, firm]',
};
