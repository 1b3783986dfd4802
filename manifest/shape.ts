import * as v from 'valibot';

const text = v.string();
const icon = v.looseObject({ size: v.number(), url: text });

const action = v.looseObject({
  id: text,
  type: text,
  pinnable: v.optional(v.boolean()),
  supportsNoItemContext: v.optional(v.boolean()),
  multiselect: v.optional(v.boolean()),
});
const runtime = v.looseObject({
  id: text,
  type: v.optional(text),
  code: v.looseObject({ page: text, script: v.optional(text) }),
  actions: v.optional(v.array(action)),
});
const control = v.looseObject({
  id: text,
  label: text,
  icons: v.array(icon),
  supertip: v.looseObject({ title: text, description: text }),
  actionId: v.optional(text),
});
const group = v.looseObject({ id: text, label: text, icons: v.array(icon), controls: v.array(control) });
const ribbon = v.looseObject({ contexts: v.array(text), tabs: v.array(v.looseObject({ builtInTabId: text, groups: v.array(group) })) });
const autoRunEvents = v.looseObject({ events: v.array(v.looseObject({ type: text, actionId: text })) });
const requirements = v.looseObject({
  scopes: v.array(text),
  formFactors: v.array(text),
  capabilities: v.array(v.looseObject({ name: text, minVersion: v.optional(text) })),
});

/** The parts of the unified manifest that the checks and the packaging look at. Microsoft's schema checks the rest. */
export const manifestShape = v.looseObject({
  version: text,
  id: text,
  developer: v.looseObject({ name: text, websiteUrl: text, privacyUrl: text, termsOfUseUrl: text }),
  name: v.looseObject({ short: text, full: v.optional(text) }),
  description: v.looseObject({ short: text, full: text }),
  icons: v.looseObject({ color: text, outline: text }),
  validDomains: v.array(text),
  webApplicationInfo: v.looseObject({
    id: text,
    resource: v.optional(text),
    nestedAppAuthInfo: v.array(v.looseObject({ redirectUri: text, scopes: v.array(text), claims: v.optional(text) })),
  }),
  authorization: v.looseObject({ permissions: v.looseObject({ resourceSpecific: v.array(v.looseObject({ name: text, type: text })) }) }),
  staticTabs: v.array(v.looseObject({ entityId: text, contentUrl: text, scopes: v.array(text) })),
  configurableTabs: v.array(v.looseObject({ configurationUrl: text, scopes: v.array(text) })),
  extensions: v.pipe(
    v.array(
      v.looseObject({
        requirements,
        runtimes: v.array(runtime),
        ribbons: v.array(ribbon),
        autoRunEvents: v.optional(v.array(autoRunEvents)),
      }),
    ),
    v.length(1),
  ),
});
export type Manifest = v.InferOutput<typeof manifestShape>;

/** Every string of a value, with the path that leads to it. */
export function stringsIn(value: unknown, path = ''): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}
