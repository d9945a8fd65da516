/**
 * The name of an action as its organisation knows it: the admin pages add when it was exported to the name in the file
 * (seen in published exports: ` - Exported 2021-10-22 @ 14:08`).
 */
export function exportedName(name: string): string {
  return name.replace(/ - Exported \d{4}-\d{2}-\d{2} @ \d{1,2}:\d{2}$/, '');
}
