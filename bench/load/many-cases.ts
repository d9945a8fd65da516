import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const suites = 100;
const values = 100;

/** How many cases `writeManyCases` makes. */
export const manyCases = suites * values * values;

/** Writes 100 suites of 10,000 cases each below `folder`/suites: small files, so that the cases are what is measured. */
export async function writeManyCases(folder: string): Promise<void> {
  await mkdir(join(folder, 'suites'), { recursive: true });
  for (let number = 0; number < suites; number++) {
    await writeFile(join(folder, 'suites', `orders-${number}.action.yaml`), suiteText(number));
  }
}

function suiteText(number: number): string {
  const list = (prefix: string) => Array.from({ length: values }, (_, index) => `${prefix}${index}`).join(', ');
  return `suite: Orders ${number}
action: Calculate Order Total
inputs: { customerId: CUST-1 }
matrix:
  orderAmount: [${list('')}]
  voucher: [${list('V')}]
mocks: { requestId: uuid }
expect: { output: { total: { type: number, min: 0 } } }
`;
}
