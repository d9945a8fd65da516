import type { Query } from './query.ts';
import { casesLink, overviewLink, type Route } from './route.ts';

/** The bar at the top: what this is, the two views, and help. */
export function Header({
  view,
  query,
  showKeys,
}: {
  readonly view: Route['view'];
  readonly query: Query;
  showKeys(): void;
}) {
  const link = (href: string, text: string, isHere: boolean) => (
    <a href={href} aria-current={isHere ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <header class="bar">
      <button type="button" class="skip" onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}>
        Skip to the content
      </button>
      <span class="brand">action-suite</span>
      <nav aria-label="Views">
        {link(overviewLink, 'Overview', view === 'overview')}
        {link(casesLink(query), 'Cases', view !== 'overview')}
      </nav>
      <button type="button" class="quiet" onClick={showKeys}>
        Keys <kbd>?</kbd>
      </button>
    </header>
  );
}
