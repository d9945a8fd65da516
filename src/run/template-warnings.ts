import { nearest } from '../lib/nearest.ts';
import { showText } from '../lib/show.ts';
import type { Case } from '../model/case.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Contract } from '../model/target.ts';
import { listNames } from './list-names.ts';
import { contractKey } from './needs-contract.ts';
import { strayInputs } from './template-faults.ts';

/** What is odd about the templates of actions, each told once however many cases it concerns. */
export interface TemplateWarnings {
  /**
   * Looks at one more case.
   *
   * @param missing the inputs that it leaves out, and of which the text of the reference is then sent
   * @param place where its suite names the action
   */
  note(test: Case, contract: Contract, missing: readonly string[], place: Place): void;
  /** In the order in which they were first met. */
  all(): readonly Problem[];
}

/** Begins with none. */
export function createTemplateWarnings(): TemplateWarnings {
  const strays = new Map<string, readonly Problem[]>();
  const gaps = new Map<string, { readonly test: Case; readonly name: string; cases: number }>();
  return {
    note(test, contract, missing, place) {
      const action = contractKey(test);
      if (!strays.has(action)) strays.set(action, straysOf(test, contract, place));
      for (const name of missing) {
        const key = JSON.stringify([action, name]);
        const gap = gaps.get(key) ?? { test, name, cases: 0 };
        gap.cases += 1;
        gaps.set(key, gap);
      }
    },
    all: () => [...[...strays.values()].flat(), ...[...gaps.values()].map(gapWarning)],
  };
}

function gapWarning({ test, name, cases }: { readonly test: Case; readonly name: string; cases: number }): Problem {
  const who = cases === 1 ? 'This case leaves' : `This case and ${cases - 1} more of the action leave`;
  const input = showText(name);
  return {
    kind: 'input',
    path: name,
    message: `${who} out the optional input \`${input}\`, which the request template of ${JSON.stringify(test.action)} names as \`\${input.${input}}\`: that text itself is then sent.`,
    hint: `Write \`$!{input.${input}}\` in the request template, which then sends nothing for it, or send the input.`,
    place: test.place,
  };
}

function straysOf({ action }: Case, contract: Contract, place: Place): Problem[] {
  const names = Object.keys(contract.inputSchema?.properties ?? {});
  return strayInputs(contract).map(({ name, isLoud }) => {
    const near = nearest(name, names);
    const input = showText(name);
    const sent = isLoud ? `the text \`\${input.${input}}\` itself is sent` : 'nothing is ever sent for it';
    const others = names.length === 0 ? 'It has no inputs.' : `It has ${listNames(names)}.`;
    return {
      kind: 'input',
      path: name,
      message: `The request template of ${JSON.stringify(action)} names the input \`${input}\`, which its contract does not have: ${sent}.`,
      hint: `${near === undefined ? others : `Did you mean \`${near}\`?`} Mend the template, or add the input to the contract.`,
      place,
    };
  });
}
