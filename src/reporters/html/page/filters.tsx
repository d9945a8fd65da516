import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { legible } from '../../../lib/printable.ts';
import { type Query, statusFilters, usualQuery } from './query.ts';
import { casesLink, parseRoute } from './route.ts';
import type { RunFacts } from './shape.ts';

/** The fields that narrow the table. What they hold stands in the address. */
export function Filters({ facts, query }: { readonly facts: RunFacts; readonly query: Query }) {
  const go = (change: Partial<Query>) => {
    location.hash = casesLink({ ...query, ...change });
  };
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // What is drawn may be some letters behind the address, and must not take them out of the field again.
    const route = parseRoute(location.hash);
    if (field.current && route.view === 'cases' && route.query.q === query.q) field.current.value = query.q;
  }, [query.q]);
  const search = (event: TargetedEvent<HTMLInputElement>) => {
    // Every letter would be a step of its own on the way back.
    location.replace(casesLink({ ...query, q: event.currentTarget.value }));
  };
  const suites = facts.suites.map(({ file, title }) => [file, `${title} (${file})`] as const);
  const names = (list: readonly string[]) => [...list].sort().map((name) => [name, name] as const);
  const { sort, descending } = usualQuery;
  const isFiltered = casesLink({ ...query, sort, descending }) !== casesLink();
  return (
    <search>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          Search
          <input
            id="search"
            ref={field}
            type="search"
            defaultValue={query.q}
            onInput={search}
            placeholder="name, message, suite, action, tag"
            autocomplete="off"
            spellcheck={false}
          />
        </label>
        <Choice
          name="Status"
          value={query.status}
          options={Object.entries(statusFilters)}
          choose={(status) => go({ status })}
        />
        <Choice name="Suite" value={query.suite} options={[['', 'all'], ...suites]} choose={(suite) => go({ suite })} />
        <Choice
          name="Action"
          value={query.action}
          options={[['', 'all'], ...names(facts.actions.map(({ name }) => name))]}
          choose={(action) => go({ action })}
        />
        {facts.tags.length > 0 && (
          <Choice
            name="Tag"
            value={query.tag}
            options={[['', 'all'], ...names(facts.tags)]}
            choose={(tag) => go({ tag })}
          />
        )}
        {isFiltered && (
          <button type="button" onClick={() => go({ ...usualQuery, sort: query.sort, descending: query.descending })}>
            Show all
          </button>
        )}
      </form>
    </search>
  );
}

function Choice<Value extends string>({
  name,
  value,
  options,
  choose,
}: {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: string, text: string])[];
  choose(value: Value): void;
}) {
  const isKnown = (text: string): text is Value => options.some(([known]) => known === text);
  const change = (event: TargetedEvent<HTMLSelectElement>) => {
    const chosen = event.currentTarget.value;
    if (isKnown(chosen)) choose(chosen);
  };
  return (
    <label>
      {name}
      <select value={value} onChange={change}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {legible(text)}
          </option>
        ))}
      </select>
    </label>
  );
}
