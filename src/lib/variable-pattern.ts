/** The name of an environment variable, as a JSON Schema `pattern`. */
export const variablePattern = '^[A-Za-z_][A-Za-z0-9_]*$';

/** The same in capitals, for one that holds credentials: hardly any id, secret or token has this form itself. */
export const credentialPattern = '^[A-Z_][A-Z0-9_]*$';
