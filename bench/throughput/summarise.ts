import type { Measurement } from '../shared/measure.ts';
import { median } from '../shared/median.ts';
import { table } from '../shared/table.ts';
import type { Tool } from './tool.ts';

/** All runs of one tool at one setting. */
export interface Series {
  readonly tool: Tool;
  readonly concurrency: number;
  readonly cases: number;
  readonly runs: readonly Measurement[];
}

interface Figures {
  readonly casesPerSecond: number;
  readonly cpuMsPerCase: number;
  readonly peakMiB: number;
}

const head = ['tool', 'at once', 'rounds', 'cases/s', 'CPU ms a case', 'peak MiB', 'speed ratio', 'CPU ratio'];

/** The medians as a table; ratios are to action-suite with as many requests at once. */
export function summarise(all: readonly Series[]): string {
  const rows = all.map((series) => {
    const figures = figuresOf(series);
    const ours = all.find(
      ({ tool, concurrency }) => tool.name === 'action-suite' && concurrency === series.concurrency,
    );
    const base = ours && figuresOf(ours);
    return [
      `${series.tool.name} ${series.tool.version}`,
      String(series.concurrency),
      String(series.runs.length),
      figures.casesPerSecond.toFixed(0),
      figures.cpuMsPerCase.toFixed(2),
      figures.peakMiB.toFixed(0),
      base ? (figures.casesPerSecond / base.casesPerSecond).toFixed(2) : '',
      base ? (figures.cpuMsPerCase / base.cpuMsPerCase).toFixed(2) : '',
    ];
  });
  return table(head, rows);
}

function figuresOf({ cases, runs }: Series): Figures {
  return {
    casesPerSecond: (cases * 1_000) / median(runs.map(({ wallMs }) => wallMs)),
    cpuMsPerCase: median(runs.map(({ cpuMs }) => cpuMs)) / cases,
    peakMiB: median(runs.map(({ peakMiB }) => peakMiB)),
  };
}
