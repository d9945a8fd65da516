import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';
import { project, root } from './cli.ts';

const require = createRequire(import.meta.url);

/** The line by which a suite in `suites` names the published schema. */
export const modeline = '# yaml-language-server: $schema=../schemas/action-suite.schema.json\n';

/** What an editor offers at the cursor. */
export interface Offer {
  readonly label: string;
  /** What is written if it is chosen: a snippet, with `$1` or `${1:text}` where the cursor goes. */
  readonly written: string;
  /** The explanation beside it. */
  readonly about: string;
}

/** What an editor underlines, and why. */
export interface Underlined {
  readonly text: string;
  readonly message: string;
}

/** A suite that is open in the editor. */
export interface Opened {
  underlined(): Promise<readonly Underlined[]>;
  offers(): Promise<readonly Offer[]>;
  /** What is shown when the mouse rests on what stands before the cursor. */
  hover(): Promise<string>;
}

/** A YAML language server as editors run it: a process of its own, spoken to over its standard streams. */
export interface LanguageServer {
  /** Opens a suite below the folder `suites`. The place of the cursor is the first `█`, which is no part of the text. */
  open(marked: string): Opened;
  close(): Promise<void>;
}

/** Starts the server with the settings of an editor that was just installed, but without the network. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const folder = project();
  mkdirSync(join(folder, 'suites'));
  cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
  const program = require.resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const found = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    found.get(uri)?.(diagnostics),
  );
  await initialise(connection, folder);
  let count = 0;
  return {
    open(marked) {
      count += 1;
      const file = join(folder, 'suites', `${count}.action.yaml`);
      const uri = pathToFileURL(file).href;
      const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => found.set(uri, resolve));
      const text = marked.replace('█', '');
      writeFileSync(file, text);
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      const position = cursorIn(marked);
      return {
        underlined: async () => (await diagnostics).map((diagnostic) => underlinedIn(text, diagnostic)),
        offers: () => offersAt(connection, uri, position),
        hover: () => hoverAt(connection, uri, { ...position, character: Math.max(0, position.character - 1) }),
      };
    },
    async close() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
    },
  };
}

async function initialise(connection: ProtocolConnection, folder: string): Promise<void> {
  const settings = { schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } };
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : {})),
  );
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
}

async function offersAt(connection: ProtocolConnection, uri: string, position: Position): Promise<Offer[]> {
  const result = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  const items = Array.isArray(result) ? result : (result?.items ?? []);
  return items.map(({ label, textEdit, insertText, documentation }) => ({
    label,
    written: textEdit?.newText ?? insertText ?? label,
    about: MarkupContent.is(documentation) ? documentation.value : (documentation ?? ''),
  }));
}

async function hoverAt(connection: ProtocolConnection, uri: string, position: Position): Promise<string> {
  const result = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return MarkupContent.is(result?.contents) ? result.contents.value : '';
}

function cursorIn(marked: string): Position {
  const before = marked.split('█')[0]?.split('\n') ?? [];
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function underlinedIn(text: string, { range: { start, end }, message }: Diagnostic): Underlined {
  const line = text.split('\n')[start.line] ?? '';
  return { text: line.slice(start.character, end.line === start.line ? end.character : undefined), message };
}
