/*
 * Stands in for MicrosoftAjax.js, which office.js fetches from ajax.aspnetcdn.com and which its npm package lacks.
 * Own code, written from what office.js asks of it. Compiled by webpack into a script of its own.
 */

type Constructor = new (...values: never[]) => object;

/** Every function may be made a class: the original adds this to the prototype of all functions. */
function registerClass(this: Constructor, name: string): Constructor {
  Object.defineProperty(this, 'getName', { value: () => name, configurable: true });
  return this;
}

function registerNamespace(path: string): void {
  let place = window as unknown as Record<string, unknown>;
  for (const part of path.split('.')) {
    place[part] ??= {};
    place = place[part] as Record<string, unknown>;
  }
}

class StringBuilder {
  private readonly parts: string[];
  constructor(first?: string) {
    this.parts = first === undefined ? [] : [first];
  }
  append(text: unknown): this {
    this.parts.push(String(text));
    return this;
  }
  toString(separator = ''): string {
    return this.parts.join(separator);
  }
}

function namedError(name: string): (detail?: string, message?: string) => Error {
  return (detail, message) => Object.assign(new Error(`Sys.${name}Exception: ${message ?? detail ?? ''}`), { name: `Sys.${name}Exception` });
}

const agent = { name: navigator.userAgent };
const sys = {
  StringBuilder,
  Debug: { trace: (): void => undefined },
  Browser: { agent, InternetExplorer: { name: 'InternetExplorer' }, name: 'Browser', version: 1 },
  Serialization: {
    JavaScriptSerializer: {
      serialize: (value: unknown): string => JSON.stringify(value),
      deserialize: (text: string): unknown => JSON.parse(text) as unknown,
    },
  },
};

/** Parameters are taken as they come: null says that nothing is wrong. */
const nothingWrong = (): null => null;

Object.defineProperty(Function.prototype, 'registerClass', { value: registerClass, configurable: true, writable: true });
Object.assign(Function, { registerNamespace, registerClass, _validateParams: nothingWrong, _validateParameter: nothingWrong });
for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount', 'invalidOperation']) {
  const exceptionName = name.charAt(0).toUpperCase() + name.slice(1);
  Object.assign(Error, { [name]: namedError(exceptionName) });
}
Object.assign(window, { Sys: sys, Type: Function });
