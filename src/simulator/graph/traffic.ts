import { appendFileSync } from 'node:fs';
import type { GraphRequest, GraphResponse } from './wire.ts';

/** Writes down what was asked and answered. */
export interface Traffic {
  record(request: GraphRequest, requestHeaders: Readonly<Record<string, string>>, response: GraphResponse | undefined): void;
}

/** Appends each exchange as a line of JSON to the file that `SIM_TRAFFIC` names; without one, writes nothing. */
export function createTraffic(file = process.env['SIM_TRAFFIC']): Traffic {
  return {
    record: (request, requestHeaders, response) => {
      if (file === undefined || file === '') return;
      const line = {
        method: request.method,
        url: `${request.origin}/v1.0${request.url}`,
        requestHeaders,
        requestBody: request.body,
        status: response?.status ?? 0,
        responseHeaders: response?.headers ?? {},
        responseBody: response?.body,
      };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}
