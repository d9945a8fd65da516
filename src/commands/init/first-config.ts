import { yamlText } from '../../lib/yaml-text.ts';
import type { Answers } from './answers.ts';
import type { NewFile } from './new-file.ts';

/**
 * The configuration, with comments that explain it.
 *
 * @param schema where its schema is, from the project folder
 * @param isInstalled whether `import ... from 'action-suite'` leads somewhere for an editor
 */
export function firstConfig({ form, region }: Answers, schema: string, isInstalled: boolean): NewFile {
  if (form === 'yaml') return { path: 'action-suite.config.yaml', text: inYaml(region, schema) };
  return { path: 'action-suite.config.ts', text: inTypeScript(region, isInstalled) };
}

function inTypeScript(region: string | undefined, isInstalled: boolean): string {
  const body = `{
  suites: ['suites/**/*.action.yaml'],

${region === undefined ? later : environments(region)}}`;
  if (isInstalled) {
    return `import { defineConfig } from ${library};\n\n${about('')}\nexport default defineConfig(${body});\n`;
  }
  return `${about(types)}\nexport default ${body};\n`;
}

/** As an import names it. */
const library = "'action-suite'";

function about(more: string): string {
  return `/**
 * Where the suites are, and in which org they run. Credentials never stand here: they come from the environment, or
 * from the file .env beside this one.${more}
 */`;
}

const types = `
 *
 * Once action-suite is installed (npm install --save-dev action-suite), an editor completes and explains what is written
 * here: add \`import { defineConfig } from ${library};\` and put defineConfig( ) around the object.`;

function environments(region: string): string {
  const name = `'${region}'`;
  return `  defaultEnvironment: 'dev',
  environments: {
    dev: { region: ${name} },
    // A test calls the systems behind an action for real. Here only what is safe to repeat would run:
    // prod: { region: ${name}, protected: true, rate: '120/min' },
  },
`;
}

const later = `  // To run in your own org, and not only against the simulator:
  // defaultEnvironment: 'dev',
  // environments: { dev: { region: 'eu-central-1' } },
`;

function inYaml(region: string | undefined, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
#
# Where the suites are, and in which org they run. Credentials never stand here: they come from the environment, or
# from the file .env beside this one. The line above lets an editor complete and explain every key.

suites: ["suites/**/*.action.yaml"]

${region === undefined ? laterInYaml : environmentsInYaml(yamlText(region))}`;
}

function environmentsInYaml(region: string): string {
  return `defaultEnvironment: dev
environments:
  dev: { region: ${region} }
  # A test calls the systems behind an action for real. Here only what is safe to repeat would run:
  # prod: { region: ${region}, protected: true, rate: 120/min }
`;
}

const laterInYaml = `# To run in your own org, and not only against the simulator:
# defaultEnvironment: dev
# environments: { dev: { region: eu-central-1 } }
`;
