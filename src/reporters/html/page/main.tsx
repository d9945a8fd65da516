import { render } from 'preact';
import { App } from './app.tsx';
import { readData } from './unpack.ts';

/** The page shows its overview at once, and the rest when the rows are unpacked. */
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  const data = readData(document);
  const draw = (isPrinting: boolean) => render(<App data={data} isPrinting={isPrinting} />, root);
  draw(false);
  // What is printed is drawn at once, before the browser takes the page.
  addEventListener('beforeprint', () => draw(true));
  addEventListener('afterprint', () => draw(false));
}
