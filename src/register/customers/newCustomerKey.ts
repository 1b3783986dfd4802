/** A key that says nothing and that nobody else has: 80 random bits. */
export function newCustomerKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `C-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
