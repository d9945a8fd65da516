/** What made the spans and the metrics. */
export const scope = { name: 'action-suite' };
