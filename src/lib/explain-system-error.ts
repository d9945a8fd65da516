import { codeOf } from './code-of.ts';

/** Why the system refused to read or to write a file, in words for someone who does not know its codes. */
export function explainSystemError(error: unknown, doing: 'read' | 'write'): string {
  const code = codeOf(error);
  const reasons = { ...either, ...(doing === 'read' ? reading : writing) };
  return reasons[code] ?? (code === 'UNKNOWN' ? 'the file system gives no reason' : code);
}

type Reasons = Readonly<Record<string, string>>;

const either: Reasons = {
  ENOTDIR: 'a part of its path is a file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports a fault',
};

const reading: Reasons = {
  ENOENT: 'it is not there',
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  EISDIR: 'it is a folder',
};

const writing: Reasons = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EFBIG: 'it would be larger than the system lets a file be',
  ENOENT: 'its folder is not there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder has its name',
  EEXIST: 'a file stands where a folder is needed, or it exists already',
};
