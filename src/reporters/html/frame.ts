import { script, scriptHash, style, styleHash } from './generated/page.ts';
import type { RunFacts } from './page/shape.ts';

/**
 * Nothing is loaded and nothing is run but the style and the script of the page, which the hashes name. So whatever an
 * action, a server or a suite might bring into the page stays text.
 */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page up to its data. */
export function pageStart(facts: RunFacts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title(facts)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">Loading the report ...</p></div>
<noscript><p class="loading">${title(facts)}. To read this report, allow scripts for this file: it shows its data by them, and loads nothing.</p></noscript>
`;
}

/** The page from its data on. */
export const pageEnd = `<script>${script}</script>
</body>
</html>
`;

/** Numbers only: no text from outside stands in the page but in its data. */
function title({ counts }: RunFacts): string {
  const { failed, errored, total } = counts;
  const parts = [failed > 0 ? `${failed} failed` : '', errored > 0 ? `${errored} errored` : ''].filter(Boolean);
  const result = parts.length > 0 ? `${parts.join(', ')} of ${total}` : `${counts.passed} of ${total} passed`;
  return `${result} - action-suite`;
}
