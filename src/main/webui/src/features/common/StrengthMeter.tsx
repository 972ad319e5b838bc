const CELLS = [0, 1, 2, 3, 4];

/** Strength in five cells beside its number; the number is what is read out. */
export function StrengthMeter({ strength }: { strength: number }) {
  return (
    <svg width={34} height={9} viewBox="0 0 34 9" aria-hidden focusable="false">
      {CELLS.map((cell) => {
        const filled = Math.min(1, Math.max(0, strength * 5 - cell));
        return (
          <g key={cell} transform={`translate(${String(cell * 7)} 0)`}>
            <rect width={5.5} height={9} rx={1} style={{ fill: 'var(--rule-strong)', opacity: 0.55 }} />
            <rect width={5.5 * filled} height={9} rx={1} style={{ fill: 'var(--ink-soft)' }} />
          </g>
        );
      })}
    </svg>
  );
}
