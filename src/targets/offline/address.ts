/** Where the APIs are that integrations of the platform name by a path alone. */
const roots: Readonly<Record<string, string>> = {
  'purecloud-data-actions': 'https://api.mypurecloud.com',
  'salesforce-datadip': 'https://salesforce.example',
  'microsoft-dynamics-datadip': 'https://dynamics.example',
};

/**
 * The address that a request goes to. Actions of the platform's own integrations name a path, and those of AWS Lambda a
 * function, which is called by the path that AWS documents (Lambda API Reference, `Invoke`). `undefined` where it is no
 * address. Which host answers for an integration is assumed, but for that of Genesys Cloud itself.
 */
export function addressOf(resolved: string, integrationType: string): string | undefined {
  const text = resolved.trim();
  if (integrationType === 'aws-lambda-data-actions') return lambdaAddress(text);
  const whole = text.startsWith('/')
    ? `${roots[integrationType] ?? `https://${hostName(integrationType)}.example`}${text}`
    : text;
  // A host without a scheme would be read as a scheme of its own.
  const isWeb = /^https?:\/\/[^/\s]/i.test(whole) && URL.canParse(whole);
  return isWeb ? whole : undefined;
}

/** The host that stands in for that of an integration whose actions name a path alone. */
export function standInHost(integrationType: string): string {
  return new URL(roots[integrationType] ?? `https://${hostName(integrationType)}.example`).host;
}

function lambdaAddress(name: string): string {
  const region = /^arn:[\w-]+:lambda:([\w-]+):/.exec(name)?.[1] ?? 'us-east-1';
  return `https://lambda.${region}.amazonaws.com/2015-03-31/functions/${encodeURIComponent(name)}/invocations`;
}

function hostName(integrationType: string): string {
  return (
    integrationType
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'integration'
  );
}
