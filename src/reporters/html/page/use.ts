import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { legible } from '../../../lib/printable.ts';

/** The part of the address behind `#`, as it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listen = () => setHash(location.hash);
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  return hash;
}

/** What the browser calls the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${legible(title)} - action-suite report`;
  }, [title]);
}

/**
 * Does something when a key is pressed anywhere but in a field, where keys write; Escape is heard there as well. A key
 * that has been taken does nothing else.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      if (isField && event.key !== 'Escape') return;
      const action = latest.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** The heading of a view, which takes the focus when the view comes, so that screen readers begin there. */
export function useFocusedHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(isFirstView);
  useLayoutEffect(() => {
    if (!isFirst.current) heading.current?.focus({ preventScroll: true });
    isFirstView = false;
  }, []);
  return heading;
}

/** When the page is opened the browser puts the focus where it belongs itself. */
let isFirstView = true;

/** Whether a condition on the screen holds, as it changes. */
export function useMedia(condition: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const media = matchMedia(condition);
    const listen = () => setHolds(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, [condition]);
  return holds;
}
