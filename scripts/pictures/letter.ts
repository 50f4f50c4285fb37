/** Of no authority: places of the country that no notice names, and an address that can be nobody's. */
export const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2025',
  'To: All participants in the Kimberley Process',
  'Recent reports speak of fighting in several diamond-producing areas of the Central African Republic.',
  'I ask all participants for vigilance for rough diamonds from the zones of Yalinga and Ouadda, among others.',
  'This notice bans nothing and refuses no certificate.',
].join('\n\n');
