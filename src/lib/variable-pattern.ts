/** The name of an environment variable, as a JSON Schema `pattern`. */
export const variablePattern = '^[A-Za-z_][A-Za-z0-9_]*$';
