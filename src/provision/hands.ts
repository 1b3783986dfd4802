import type { Graph } from '../graph/graphRequest.ts';
import { patiently, type Wait } from './patience.ts';
import type { SharePoint } from './sharePoint.ts';

/** The two ways to the site. */
export interface Hands {
  readonly graph: Graph;
  readonly sharePoint: SharePoint;
  readonly wait: Wait;
}

/** A Graph that waits where Microsoft asks it to, also before it writes. */
export function patientGraph(graph: Graph, wait: Wait): Graph {
  return {
    ...graph,
    send: (call) => patiently(() => graph.send(call), wait),
    sendTogether: (call) => patiently(() => graph.sendTogether(call), wait),
  };
}
