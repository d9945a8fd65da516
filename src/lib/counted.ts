/** A count and what is counted: `1 case`, `2000 cases`; `several` where an s behind `one` would not do. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** The same with a comma between thousands: `2,000 cases`. */
export function countedWithCommas(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
