export interface RegimePatternsProps {
  /** Stands before each pattern's id, which must be the page's only one. */
  id: string;
}

/** One pattern a regime, so that none is told by colour alone. */
export function RegimePatterns({ id }: RegimePatternsProps) {
  const square = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return (
    <defs>
      <pattern id={`${id}-vigilance`} class="look-vigilance" {...square}>
        <rect class="look-ground" width="8" height="8" />
        <path class="look-stroke" d="M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6" />
      </pattern>
      <pattern id={`${id}-suspended`} class="look-suspended" {...square}>
        <rect class="look-ground" width="8" height="8" />
        <path class="look-stroke" d="M0 0 L8 8 M8 0 L0 8" />
      </pattern>
      <pattern id={`${id}-compliantZone`} class="look-compliantZone" {...square}>
        <rect class="look-ground" width="8" height="8" />
        <circle class="look-fill" cx="2" cy="2" r="1.3" />
        <circle class="look-fill" cx="6" cy="6" r="1.3" />
      </pattern>
      <pattern id={`${id}-uncertain`} class="look-uncertain" {...square}>
        <rect class="look-ground" width="8" height="8" />
        <path class="look-stroke look-dashed" d="M2 0 V8 M6 0 V8" />
      </pattern>
      <pattern id={`${id}-differs`} class="look-differs" {...square}>
        <rect class="look-ground" width="8" height="8" />
        <path class="look-stroke" d="M0 4 H8" />
      </pattern>
    </defs>
  );
}
