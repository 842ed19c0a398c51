// Medians, and tables for a terminal.

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN;
}

export const median = (values) => quantile(values, 0.5);

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

// Three digits that mean something: 0.153, 1.53, 15.3, 153.
export function short(value) {
  if (value == null || Number.isNaN(value)) return "-";
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export const percent = (part, all) => `${((100 * part) / all).toFixed(1)} %`;

// The first column is text, the others stand at the right.
export function printTable(title, head, rows) {
  const lines = [head, ...rows].map((row) => row.map((cell) => String(cell ?? "-")));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const show = (line) => line.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join("  ");
  console.log(`\n${title}`);
  console.log(show(lines[0]));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const line of lines.slice(1)) console.log(show(line));
}

// "name: value, aim: met". `limit` is the most that meets the aim.
export function printAim(name, value, limit, unit) {
  if (value == null || Number.isNaN(value)) return console.log(`${name}: not measured (aim: at most ${short(limit)} ${unit})`);
  const verdict = value <= limit ? "aim met" : "AIM NOT MET";
  console.log(`${name}: ${short(value)} ${unit}, aim at most ${short(limit)} ${unit}: ${verdict}`);
}
