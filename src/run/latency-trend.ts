/** Whether what is asked still takes as long as it used to. */
export interface LatencyTrend {
  /** Something under this key (an action, say) took so many milliseconds. */
  note(key: string, ms: number): void;
  /** False while answers take clearly longer than they usually do. */
  holds(): boolean;
}

/** So much longer than usual is nothing: the `rttTolerance` of Gradient2. */
const tolerance = 1.5;

/** One answer that took ever so long counts as so many times as long. */
const mostTimes = 4;

/** The part that the newest answer has in the recent average. */
const recentWeight = 0.2;

/** The usual time is an average over about so many answers, so that it follows a lasting change. */
const usualOver = 100;

/** Differences of a few milliseconds are noise. */
const slackMs = 50;

/**
 * Compares each answer with the usual one for its own key, since actions differ far more from each other than one differs
 * from day to day; a recent average over all keys says how it goes. The comparison of a short-term with a long-term latency
 * is that of Gradient2 in Netflix's concurrency-limits
 * (https://github.com/Netflix/concurrency-limits, `Gradient2Limit.java`).
 */
export function createLatencyTrend(): LatencyTrend {
  const usual = new Map<string, { ms: number; answers: number }>();
  let recent = 1;
  return {
    note(key, ms) {
      const own = usual.get(key) ?? { ms, answers: 0 };
      usual.set(key, own);
      const times = Math.min(mostTimes, (ms + slackMs) / (own.ms + slackMs));
      recent += (times - recent) * recentWeight;
      own.answers = Math.min(usualOver, own.answers + 1);
      own.ms += (ms - own.ms) / own.answers;
    },
    holds: () => recent <= tolerance,
  };
}
