import { appendFileSync } from 'node:fs';
import type { GraphRequest, GraphResponse } from './wire.ts';

/** Writes down what was asked and answered. */
export interface Traffic {
  /** `garbled`: a fault of the scenario put a text into the answer, or into a part of it, that no Graph would give. */
  record(request: GraphRequest, response: GraphResponse | undefined, garbled?: boolean): void;
}

/** Appends each exchange as a line of JSON to the file that `SIM_TRAFFIC` names; without one, writes nothing. */
export function createTraffic(file = process.env['SIM_TRAFFIC']): Traffic {
  return {
    record: (request, response, garbled = false) => {
      if (file === undefined || file === '') return;
      const line = {
        method: request.method,
        url: `${request.origin}/v1.0${request.url}`,
        requestHeaders: request.headers,
        requestBody: request.body instanceof Uint8Array ? `(${request.body.byteLength} bytes)` : request.body,
        status: response?.status ?? 0,
        responseHeaders: response?.headers ?? {},
        responseBody: response?.text?.content ?? response?.body,
        ...(garbled ? { garbled } : {}),
      };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}
