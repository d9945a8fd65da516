import { defineConfig } from 'action-suite';

/** The configuration of the bundled suites. `npm start` runs them against the built-in simulator. */
export default defineConfig({
  suites: ['suites/**/*.action.yaml'],
  defaultEnvironment: 'dev',
  environments: {
    dev: { region: 'eu-central-1' },
    // Calling an action in production calls the systems behind it for real.
    prod: { region: 'eu-central-1', protected: true, rate: '120/min' },
  },
});
