/** Frames without a web address of their own are never asked about: a page may hold hundreds of them. */
export function canBeTaught(url: string): boolean {
  return /^https?:/.test(url);
}
