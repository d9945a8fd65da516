/** A pattern for all suites below a folder. */
export const suitesBelow = '**/*.action.{yaml,yml}';

/** Where suites are looked for if neither the command line nor the configuration says it. */
export const usualSuites = `suites/${suitesBelow}`;
