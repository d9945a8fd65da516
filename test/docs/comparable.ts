/** What a run prints, without what differs from run to run, and without the width of columns. */
export function comparable(text = ''): string {
  return text
    .replace(/\d+ ms/g, 'some ms')
    .replace(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/\d{4}-\d{2}-\d{2}-/g, 'date-')
    .replace(/\bseed( +)\w{8}\b/g, 'seed$1any')
    .replace(/ +/g, ' ');
}
