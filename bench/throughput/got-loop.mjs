// Usage: node got-loop.mjs <url> <cases> <concurrency>. Ends with 1 if an answer is not the one expected.
import { Agent } from 'node:http';
import got from 'got';

const [url, cases, concurrency] = process.argv.slice(2);
const client = got.extend({
  agent: { http: new Agent({ keepAlive: true, maxSockets: Number(concurrency) }) },
  retry: { limit: 0 },
  followRedirect: false,
  headers: { authorization: 'Bearer a-token-for-the-bench' },
});

let last = 0;
let wrong = 0;
async function pull() {
  while (last < Number(cases)) {
    last += 1;
    const id = last;
    const { body } = await client.post(url, { json: { id }, responseType: 'json' });
    if (body.success !== true || body.finalResult.id !== id) wrong += 1;
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, pull));
process.exit(wrong === 0 ? 0 : 1);
