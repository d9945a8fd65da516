/** Ids are `custom_-_<uuid>` and the like, or a bare UUID; nobody names an action so. All else is looked up by name. */
export function looksLikeId(action: string): boolean {
  return action.includes('_-_') || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(action);
}
