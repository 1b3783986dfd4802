import type { IPublicClientApplication } from '@azure/msal-browser';
import { failure, success, type Result } from '../ports/problem.ts';

/** The part of MSAL we use. */
export type NestedClient = Pick<IPublicClientApplication, 'acquireTokenSilent' | 'acquireTokenPopup'>;

export interface Application {
  readonly clientId: string;
  readonly tenantId: string;
}

/** Milliseconds the host has to answer. A host that never does offers no way to sign in. */
const patience = 20_000;

export function authorityOf({ tenantId }: Application): string {
  return `https://login.microsoftonline.com/${tenantId}`;
}

/** MSAL, a file of its own. Whoever calls this early only has it the sooner: a fetch that failed is tried anew. */
export async function fetchMsal() {
  // Named one by one, so that the build leaves out all else.
  const { createNestablePublicClientApplication, PublicClientApplication } = await import(/* webpackChunkName: 'msal' */ '@azure/msal-browser');
  return { createNestablePublicClientApplication, PublicClientApplication };
}

/**
 * MSAL on the host's bridge. Without a bridge MSAL silently gives an ordinary client, whose windows and redirects cannot
 * work inside a host: that counts as no way to sign in.
 */
export async function openNestedClient(application: Application): Promise<Result<NestedClient>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<NestedClient>>((resolve) => {
    timer = setTimeout(() => resolve(failure('signInUnavailable', 'the host does not answer')), patience);
  });
  try {
    return await Promise.race([create(application), late]);
  } catch (error) {
    return failure('signInUnavailable', error instanceof Error ? error.name : 'unknown');
  } finally {
    clearTimeout(timer);
  }
}

async function create(application: Application): Promise<Result<NestedClient>> {
  const { createNestablePublicClientApplication, PublicClientApplication } = await fetchMsal();
  let nested = false;
  const client = await createNestablePublicClientApplication(
    {
      auth: { clientId: application.clientId, authority: authorityOf(application), clientCapabilities: ['CP1'] },
      // The host keeps the tokens; the page neither needs storage nor leaves any behind.
      cache: { cacheLocation: 'memoryStorage' },
    },
    undefined,
    // MSAL makes the client itself unless the host has a bridge that answers.
    (configuration, controller) => {
      nested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return nested ? success(client) : failure('signInUnavailable', 'the host offers no bridge');
}
