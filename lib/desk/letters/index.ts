export type { Letter, LetterInput, LetterLanguage } from './letter.ts';
export { isLongForMail, letterText, mailtoOf } from './mailto.ts';
export { questionToSeller } from './question-to-seller.ts';
export { reportToChair } from './report-to-chair.ts';
