/** The moment whose UTC reads like the reader's own clock at that instant. */
export function shifted(instant: string, minutesBehindUtc: number): Date | null {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? null : new Date(at - minutesBehindUtc * 60_000);
}
