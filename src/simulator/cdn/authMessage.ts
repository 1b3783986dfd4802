import * as v from 'valibot';

/** What our stand-in of the authentication bridge and the mail page say to each other: objects, where office.js uses texts. */
export const authMessageSchema = v.strictObject({
  kind: v.picklist(['nestedAppAuthRequest', 'nestedAppAuthAnswer']),
  /** The JSON text that msal-browser wrote or expects. */
  payload: v.string(),
});
export type AuthMessage = v.InferOutput<typeof authMessageSchema>;

export function authRequest(payload: string): AuthMessage {
  return { kind: 'nestedAppAuthRequest', payload };
}

export function authAnswer(payload: string): AuthMessage {
  return { kind: 'nestedAppAuthAnswer', payload };
}
