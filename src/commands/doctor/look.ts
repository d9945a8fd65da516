import type { Examined, Examiner } from '../../targets/genesys/examiner.ts';

/** What is at a path of the API. Those that ask have made sure that there is somebody to ask. */
export async function look(examiner: Examiner | undefined, path: string): Promise<Examined> {
  if (!examiner) throw new Error('there is nobody to ask');
  return examiner.get(path);
}
