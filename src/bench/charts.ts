import { TITLES } from './figures.js';
import type { SideName, SizeResult, WorkloadResult } from './results.js';
import { element, label, picture, roundUp } from './svg.js';

const SIDES: readonly SideName[] = ['api', 'peer', 'hand'];
const WIDTH = 860;

function legend(x: number, y: number, sides: readonly SideName[]): string[] {
  return sides.flatMap((side, index) => [
    element('rect', { class: side, x: x + index * 150, y: y - 10, width: 12, height: 12 }),
    label(x + index * 150 + 18, y, TITLES[side]),
  ]);
}

const BARS = { left: 360, right: 70, top: 78, bar: 13, gap: 12 } as const;

/** A bar beyond this ends in an arrow, so that the others can still be told apart; its number stands beside it. */
const MOST_RATIO = 6;

/** What each question costs in CPU, as a multiple of what it costs by hand. */
export function ratioChart({ relations, workloads }: SizeResult): string {
  const ratios = workloads.map(({ title, ratios: found }) => ({
    title,
    bars: [
      ['api', found['api/hand']?.cpuMs],
      ['peer', found['peer/hand']?.cpuMs],
    ].filter((bar): bar is [SideName, number] => typeof bar[1] === 'number' && Number.isFinite(bar[1])),
  }));
  const most = Math.min(
    MOST_RATIO,
    roundUp(Math.max(2, ...ratios.flatMap(({ bars }) => bars.map(([, value]) => value)))),
  );
  const scale = (value: number) => BARS.left + (Math.min(value, most) / most) * (WIDTH - BARS.left - BARS.right);
  const parts: string[] = [];
  let y = BARS.top;
  for (const { title, bars } of ratios) {
    parts.push(label(BARS.left - 10, y + (bars.length * BARS.bar) / 2 + 4, title, { 'text-anchor': 'end' }));
    for (const [side, value] of bars) {
      const [x, width] = [BARS.left, scale(value) - BARS.left];
      parts.push(element('rect', { class: side, x, y, width, height: BARS.bar - 2 }));
      parts.push(
        label(scale(value) + 5, y + BARS.bar - 3, `${value > most ? '→ ' : ''}${value.toFixed(2)} ×`, {
          class: 'small',
        }),
      );
      y += BARS.bar;
    }
    y += BARS.gap;
  }
  const title = `CPU per request beside Cypher by hand, ${relations.toLocaleString('en-GB')} relations`;
  const height = y + 40;
  const axis = ticks(most).flatMap((value) => [
    element('line', { class: value === 1 ? 'axis' : 'grid', x1: scale(value), x2: scale(value), y1: 66, y2: y - 4 }),
    label(scale(value), y + 12, `${value} ×`, { class: 'small', 'text-anchor': 'middle' }),
  ]);
  const below = label(scale(most / 2), y + 30, 'times the CPU by hand', { class: 'small', 'text-anchor': 'middle' });
  const head = [label(20, 28, title, { class: 'title' }), ...legend(20, 54, ['api', 'peer'])];
  return picture(WIDTH, height, title, [...head, ...axis, ...parts, below]);
}

function ticks(most: number): number[] {
  const step = most > 4 ? 1 : 0.5;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

const PANEL = { width: 200, height: 120, column: 280, row: 200, left: 56, top: 110, columns: 3 } as const;

/** How the cost of each question grows with the graph, a panel for each. */
export function growthChart(sizes: readonly SizeResult[]): string {
  const workloads = sizes[0]?.workloads ?? [];
  const panels = workloads.map((workload, index) => {
    const [x, y] = [
      PANEL.left + (index % PANEL.columns) * PANEL.column,
      PANEL.top + Math.floor(index / PANEL.columns) * PANEL.row,
    ];
    return panel(x, y, workload, sizes);
  });
  const title = 'CPU per request in milliseconds, by number of relations';
  const height = PANEL.top + Math.ceil(workloads.length / PANEL.columns) * PANEL.row - 10;
  const head = [label(20, 28, title, { class: 'title' }), ...legend(20, 54, SIDES)];
  return picture(WIDTH, height, title, [...head, ...panels.flat()]);
}

function panel(x: number, y: number, { name, title }: WorkloadResult, sizes: readonly SizeResult[]): string[] {
  const costs = SIDES.map((side) => ({ side, values: sizes.map((size) => costOf(size, name, side)) }));
  const most = roundUp(Math.max(0.1, ...costs.flatMap(({ values }) => values.filter(Number.isFinite))));
  const across = (index: number) => x + (index / Math.max(1, sizes.length - 1)) * PANEL.width;
  const up = (value: number) => y + PANEL.height - (value / most) * PANEL.height;
  const grid = [0, most / 2, most].flatMap((value) => [
    element('line', { class: value === 0 ? 'axis' : 'grid', x1: x, x2: x + PANEL.width, y1: up(value), y2: up(value) }),
    label(x - 6, up(value) + 4, String(Number(value.toPrecision(2))), { class: 'small', 'text-anchor': 'end' }),
  ]);
  const below = sizes.map(({ relations }, index) =>
    label(across(index), y + PANEL.height + 16, thousands(relations), { class: 'small', 'text-anchor': 'middle' }),
  );
  const lines = costs.flatMap(({ side, values }) => {
    const known = values.flatMap((value, index) =>
      Number.isFinite(value) ? [[across(index), up(value)] as const] : [],
    );
    if (known.length === 0) return [];
    const points = known.map((point) => point.map((one) => one.toFixed(1)).join(',')).join(' ');
    return [
      element('polyline', { class: `${side} line`, points }),
      ...known.map(([cx, cy]) => element('circle', { class: side, cx, cy, r: 3 })),
    ];
  });
  return [titleOf(x, y, title), ...grid, ...below, ...lines];
}

/** In two lines where one would run into the next panel. */
function titleOf(x: number, y: number, title: string): string {
  const middle = title.length > 36 ? title.lastIndexOf(' ', 36) : title.length;
  const lines = [title.slice(0, middle), title.slice(middle + 1)].filter(Boolean);
  const spans = lines.map((line, index) => label(x - 36, y - 12 - (lines.length - 1 - index) * 16, line));
  return spans.join('');
}

function costOf({ workloads }: SizeResult, name: string, side: SideName): number {
  return workloads.find((workload) => workload.name === name)?.sides[side]?.cpuMs ?? Number.NaN;
}

function thousands(count: number): string {
  return count >= 1_000_000 ? `${count / 1_000_000} M` : `${count / 1000} k`;
}
