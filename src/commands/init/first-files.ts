import { join, posix } from 'node:path';
import { schemaText } from '../schema.ts';
import type { Answers } from './answers.ts';
import { ciFile } from './ci-file.ts';
import { fileName } from './file-name.ts';
import { type Schemas, schemaFrom } from './find-schemas.ts';
import { firstAction } from './first-action.ts';
import { firstConfig } from './first-config.ts';
import { firstSuite } from './first-suite.ts';
import type { NewFile } from './new-file.ts';

/** The project that the files are made for. */
export interface Setting {
  /** Absolute. */
  readonly folder: string;
  /** Where its suites are, below the folder. */
  readonly suites: string;
  readonly hasConfig: boolean;
  readonly schemas: Schemas;
  /** How action-suite is called here: `npx action-suite`. */
  readonly command: string;
}

/** What is to be made. */
export interface FirstFiles {
  readonly suite: NewFile;
  readonly action: NewFile;
  /** What a project has once, and keeps as it is where it has it. */
  readonly others: readonly NewFile[];
}

const suiteSchema = 'action-suite.schema.json';
const configSchema = 'config.schema.json';

/** The text of every file, and its place. */
export function firstFiles(answers: Answers, { folder, suites, hasConfig, schemas, command }: Setting): FirstFiles {
  const suite = posix.join(suites, `${fileName(answers.title, 'first')}.action.yaml`);
  const action = posix.join(suites, 'actions', `${fileName(answers.action, 'action')}.json`);
  const config = firstConfig(answers, schemaFrom(folder, schemas, configSchema), schemas.isInstalled);
  const copies = [
    { path: `schemas/${suiteSchema}`, text: schemaText('suite') },
    ...(config.path.endsWith('.yaml') ? [{ path: `schemas/${configSchema}`, text: schemaText('config') }] : []),
  ];
  return {
    suite: { path: suite, text: firstSuite(answers, schemaFrom(join(folder, suites), schemas, suiteSchema), command) },
    action: { path: action, text: firstAction(answers) },
    others: [
      ...(hasConfig ? [] : [config]),
      ...(schemas.isInstalled ? [] : copies),
      ...(answers.ci === undefined ? [] : [ciFile(answers.ci, answers.region !== undefined)]),
    ],
  };
}
