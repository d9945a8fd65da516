import type { NewFile } from './new-file.ts';

/** The CI systems that a job can be written for. */
export const ciNames = ['github', 'gitlab', 'azure', 'jenkins', 'circleci'] as const;
export type CiName = (typeof ciNames)[number];

/**
 * A job that checks the suites and runs them, in the org or, without one, against the simulator. The reports are kept
 * whatever comes of it.
 */
export function ciFile(ci: CiName, inOrg: boolean): NewFile {
  const run = inOrg ? 'npx action-suite run --deadline 20m' : 'npx action-suite run --simulate';
  switch (ci) {
    case 'github':
      return { path: '.github/workflows/data-actions.yml', text: github(run, inOrg) };
    case 'gitlab':
      return { path: '.gitlab-ci.yml', text: gitlab(run, inOrg) };
    case 'azure':
      return { path: 'azure-pipelines.yml', text: azure(run, inOrg) };
    case 'jenkins':
      return { path: 'Jenkinsfile', text: jenkins(run, inOrg) };
    case 'circleci':
      return { path: '.circleci/config.yml', text: circleci(run, inOrg) };
  }
}

function github(run: string, inOrg: boolean): string {
  const env = `        env: # Settings > Secrets and variables > Actions
          GENESYS_CLIENT_ID: \${{ secrets.GENESYS_CLIENT_ID }}
          GENESYS_CLIENT_SECRET: \${{ secrets.GENESYS_CLIENT_SECRET }}
`;
  return `name: Data Actions
on: [push, workflow_dispatch]
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - run: npx action-suite validate --format github
      - run: ${run}
${inOrg ? env : ''}      - uses: actions/upload-artifact@v4
        if: always() # the reports of a failure are those that somebody reads
        with: { name: action-suite-results, path: action-suite-results }
`;
}

function gitlab(run: string, inOrg: boolean): string {
  const where = '# GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET: Settings > CI/CD > Variables, masked and protected\n';
  return `${inOrg ? where : ''}data-actions:
  image: node:22
  script:
    - npm ci
    - npx action-suite validate
    - ${run}
  artifacts:
    when: always # the reports of a failure are those that somebody reads
    paths: [action-suite-results]
    reports:
      junit: action-suite-results/junit.xml
`;
}

function azure(run: string, inOrg: boolean): string {
  const env = `    env: # secret variables of the pipeline
      GENESYS_CLIENT_ID: $(GENESYS_CLIENT_ID)
      GENESYS_CLIENT_SECRET: $(GENESYS_CLIENT_SECRET)
`;
  return `pool: { vmImage: ubuntu-latest }
steps:
  - task: NodeTool@0
    inputs: { versionSpec: 22.x }
  - script: npm ci
  - script: npx action-suite validate
  - script: ${run}
${inOrg ? env : ''}  - task: PublishTestResults@2
    condition: succeededOrFailed() # the reports of a failure are those that somebody reads
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: action-suite-results/junit.xml
      testRunTitle: Data Actions
  - publish: action-suite-results
    artifact: action-suite-results
    condition: succeededOrFailed()
`;
}

function jenkins(run: string, inOrg: boolean): string {
  const environment = `  environment {
    GENESYS = credentials('genesys-oauth-client') // of the kind "Username with password"
  }
`;
  const names = inOrg ? 'GENESYS_CLIENT_ID=$GENESYS_USR GENESYS_CLIENT_SECRET=$GENESYS_PSW ' : '';
  return `pipeline {
  agent { docker { image 'node:22' } }
  options { timeout(time: 30, unit: 'MINUTES') }
${inOrg ? environment : ''}  stages {
    stage('Data Actions') {
      steps {
        sh 'npm ci'
        sh 'npx action-suite validate'
        sh '${names}${run}'
      }
    }
  }
  post {
    always { // the reports of a failure are those that somebody reads
      junit 'action-suite-results/junit.xml'
      archiveArtifacts 'action-suite-results/**'
    }
  }
}
`;
}

function circleci(run: string, inOrg: boolean): string {
  const where = '# GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET: Project Settings > Environment Variables\n';
  return `${inOrg ? where : ''}version: 2.1
jobs:
  data-actions:
    docker: [{ image: 'cimg/node:22.20' }]
    steps:
      - checkout
      - run: npm ci
      - run: npx action-suite validate
      - run: ${run}
      - store_test_results: # also after a failure
          path: action-suite-results/junit.xml
      - store_artifacts:
          path: action-suite-results
workflows:
  data-actions:
    jobs: [data-actions]
`;
}
