/** What Outlook or Teams can do for us, by version. The screens offer nothing that cannot work. */
export const hostCapabilities = ['reply', 'itemChanges', 'sharedMailboxes', 'nestedSignIn', 'newMail', 'pickPeople'] as const;
export type HostCapability = (typeof hostCapabilities)[number];

/** By what the host says of itself; one that is left out cannot be asked here. */
export type Capabilities = Readonly<Partial<Record<HostCapability, boolean>>>;
