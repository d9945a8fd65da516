import { type FSWatcher, watch } from 'chokidar';

/** What is told of changes on the disk. */
export interface FileListener {
  /** Which paths count; asked again and again, since it may change. */
  isOfInterest(path: string): boolean;
  /** Takes the absolute paths of files that were saved, made, renamed or deleted, several at once where they come so. */
  onChange(paths: ReadonlySet<string>): void;
  /** Takes the system's error where files cannot be watched. */
  onFailure(error: unknown): void;
}

/** Files that are watched, until they are let go. */
export interface FileChanges {
  close(): Promise<void>;
}

/** A file counts as written when its size has stayed the same for so many milliseconds. */
const writing = { stabilityThreshold: 60, pollInterval: 20 };

/** So many milliseconds after the last change, those since the one before are told. A checkout changes many. */
const quietMs = 100;

/**
 * Watches everything below the folders. Editors that write another file and rename it, and those that delete the old one
 * first, cause one change. Resolves once nothing can be missed any more.
 */
export async function watchFiles(folders: readonly string[], listener: FileListener): Promise<FileChanges> {
  const watcher: FSWatcher = watch([...folders], {
    ignored: (path) => !listener.isOfInterest(path),
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    awaitWriteFinish: writing,
  });
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const paths = changed;
    changed = new Set();
    listener.onChange(paths);
  };
  const note = (path: string) => {
    if (!listener.isOfInterest(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, quietMs);
  };
  watcher.on('add', note).on('change', note).on('unlink', note);
  await new Promise<void>((resolve) => {
    watcher.on('ready', resolve);
    watcher.on('error', (error) => {
      listener.onFailure(error);
      resolve();
    });
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
