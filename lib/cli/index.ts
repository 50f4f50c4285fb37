export { advisoryMain } from './advisory/advisory-main.ts';
export type { AdvisorySurroundings } from './advisory/command.ts';
export { main, type Surroundings } from './main.ts';
