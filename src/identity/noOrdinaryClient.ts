/**
 * Stands in for MSAL's ordinary controller (`controllers/StandardController`) in what is hosted: half of MSAL is windows and
 * redirects that cannot work inside a host, and nobody should wait for them. MSAL makes one only where the host has no bridge.
 */
export function StandardController(): never {
  throw new Error('the host offers no bridge');
}
