/**
 * Where each part of the pretend Microsoft 365 stands: at its real origin (tests, over TLS, with the browser told to
 * resolve these names to this machine), or under one local origin (the demo).
 */
export const places = {
  mail: 'https://outlook.office.com',
  teams: 'https://teams.microsoft.com',
  app: 'https://fair-contact.aberllan.example',
  graph: 'https://graph.microsoft.com',
  officeJs: 'https://appsforoffice.microsoft.com',
  ajax: 'https://ajax.aspnetcdn.com',
  teamsCdn: 'https://res.cdn.office.net',
  sharePoint: 'https://contoso.sharepoint.com',
} as const;
export type Place = keyof typeof places;

/** Paths of the local origin. Graph, office.js, SharePoint and the CDN of Teams keep their own paths (`/v1.0`, `/lib/1/hosted`, `/sites`, `/teams-js`). */
export const localPaths: Readonly<Record<Place, string>> = {
  mail: '/mail/',
  teams: '/teams/',
  app: '/app/',
  graph: '/',
  officeJs: '/',
  ajax: '/',
  teamsCdn: '/',
  sharePoint: '/',
};

/** Fixed ids of the pretend tenant. */
export const tenant = {
  id: '6f2c1a5e-0f4b-4c55-9d5e-5b8f2f1c7a10',
  clientId: '3b1f6d84-52a9-4a1e-8f0c-1d2e9a7b4c60',
  /** The id of the app in the council's catalogue of apps, which is another one than in its package. */
  catalogueId: 'b4c8e0a2-7d15-4f93-9a60-2e8f1c5d7b34',
  siteId: 'contoso.sharepoint.com,7d1c2b3a-4e5f-4a6b-8c7d-9e0f1a2b3c4d,0a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9',
  sitePath: '/sites/fair-contact',
  /** Base64. Tests and demo only. */
  digestKey: 'ZmFpci1jb250YWN0LWRlbW8ta2V5LW5vdC1hLXNlY3JldCE=',
} as const;
