/**
 * Bars side by side, a group to a month. Decorative beside its table, which says the same in numbers: hidden from
 * screen readers. Series differ by shade and by hatching, not by colour alone.
 */
export interface Series {
  label: string;
  /** One value a group, in their order. */
  values: readonly number[];
}

const HEIGHT = 160;
const GROUP = 64;

export function BarChart({
  groups,
  series,
  unit,
}: {
  groups: readonly string[];
  series: readonly Series[];
  unit: string;
}) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const width = Math.max(1, groups.length) * GROUP;
  const bar = (GROUP - 16) / series.length;
  return (
    <figure className="chart" aria-hidden="true">
      <figcaption className="chart-legend">
        {series.map(({ label }, i) => (
          <span key={label}>
            <svg width="12" height="12" viewBox="0 0 12 12" role="presentation">
              <rect width="12" height="12" rx="2" className={`bar bar-${i}`} />
              {i === 1 && <path d="M0 12 12 0" className="bar-hatch" />}
            </svg>
            {label}
          </span>
        ))}
        <span className="muted">
          most: {most.toLocaleString('en')} {unit}
        </span>
      </figcaption>
      <div className="chart-scroll">
        <svg viewBox={`0 0 ${width} ${HEIGHT + 22}`} style={{ width: `${width}px` }} role="presentation">
          <defs>
            <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" className="bar-1" />
              <path d="M0 0V6" className="bar-hatch" />
            </pattern>
          </defs>
          <path d={`M0 ${HEIGHT + 0.5}H${width}`} className="chart-axis" />
          {groups.map((group, at) => (
            <g key={group} transform={`translate(${at * GROUP + 8} 0)`}>
              {series.map(({ label, values }, i) => {
                const height = (HEIGHT - 8) * ((values[at] ?? 0) / most);
                return (
                  <rect
                    key={label}
                    x={i * bar + 1}
                    y={HEIGHT - height}
                    width={bar - 2}
                    height={height}
                    rx="2"
                    className={`bar bar-${i}`}
                    fill={i === 1 ? 'url(#hatch)' : undefined}
                  />
                );
              })}
              <text x={(GROUP - 16) / 2} y={HEIGHT + 16} textAnchor="middle">
                {group}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}
