import * as v from 'valibot';
import { badRequest, GraphError } from './errors.ts';
import type { GraphRequest, GraphResponse } from './wire.ts';

const mostParts = 20;

const partSchema = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  method: v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: v.pipe(v.string(), v.nonEmpty()),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.unknown()),
  dependsOn: v.optional(v.array(v.string()), []),
});
type Part = v.InferOutput<typeof partSchema>;
const batchSchema = v.object({ requests: v.array(partSchema) });

/** What carries out one part; undefined where the answer is to have nothing for it. */
export type Carry = (request: GraphRequest) => Promise<GraphResponse | undefined>;
/** The answer that carries a refusal. */
export type Refuse = (error: GraphError) => GraphResponse;

interface Means {
  readonly carry: Carry;
  readonly refuse: Refuse;
}

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly omitted?: boolean;
}

type Before = readonly (Promise<PartAnswer> | undefined)[];

/** Carries out a batch: 200 whatever becomes of its parts, 400 where it is none. */
export async function answerBatch(request: GraphRequest, carry: Carry, refuse: Refuse): Promise<GraphResponse> {
  const parts = partsOf(request);
  const answers = new Map<string, Promise<PartAnswer>>();
  for (const part of parts) {
    const before = part.dependsOn.map((id) => answers.get(id.toLowerCase()));
    answers.set(part.id.toLowerCase(), answerPart(request, part, before, { carry, refuse }));
  }
  const responses = (await Promise.all(answers.values())).filter(({ omitted }) => !omitted);
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: { responses } };
}

function partsOf(request: GraphRequest): readonly Part[] {
  const parsed = v.safeParse(batchSchema, request.body);
  if (!parsed.success) throw badRequest('Invalid batch payload format.', 'BadRequest');
  const parts = parsed.output.requests;
  if (parts.length === 0) throw badRequest('Invalid batch payload format.', 'BadRequest');
  if (parts.length > mostParts) throw badRequest(`Number of batch request steps exceeds the maximum value of ${mostParts}.`, 'BadRequest');
  const seen: string[] = [];
  for (const part of parts) {
    checkPart(part, seen);
    seen.push(part.id.toLowerCase());
  }
  return parts;
}

function checkPart(part: Part, seen: readonly string[]): void {
  if (seen.includes(part.id.toLowerCase())) throw badRequest(`Request id '${part.id}' is used more than once.`, 'BadRequest');
  if (/^https?:/i.test(part.url)) throw badRequest('Batch request urls have to be relative.', 'BadRequest');
  if (/^\/?\$batch/i.test(part.url)) throw badRequest('A batch cannot hold a batch.', 'BadRequest');
  if (part.body !== undefined && contentType(part) === undefined)
    throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`, 'BadRequest');
  if (part.dependsOn.some((id) => !seen.includes(id.toLowerCase())))
    throw badRequest(`Request '${part.id}' depends on a request that does not come before it.`, 'BadRequest');
}

function contentType({ headers }: Part): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
}

async function answerPart(outer: GraphRequest, part: Part, before: Before, { carry, refuse }: Means): Promise<PartAnswer> {
  const earlier = await settled(before);
  if (earlier.some(({ status }) => status >= 400)) {
    const refused = refuse(new GraphError(424, 'FailedDependency', 'A request this one depends on has failed.'));
    return { id: part.id, status: refused.status, headers: { ...json, ...refused.headers }, body: refused.body };
  }
  const headers = Object.fromEntries(Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const answer = await carry({
    method: part.method,
    url: part.url.startsWith('/') ? part.url : `/${part.url}`,
    headers: { ...headers, authorization: outer.headers['authorization'] ?? '' },
    body: part.body,
    origin: outer.origin,
  });
  if (!answer) return { id: part.id, status: 200, headers: {}, omitted: true };
  // What is no JSON stands in a batch as base64.
  const body = answer.text ? Buffer.from(answer.text.content, 'utf8').toString('base64') : answer.body;
  const content = body === undefined ? {} : { body };
  return { id: part.id, status: answer.status, headers: { ...json, ...answer.headers }, ...content };
}

const json = { 'Cache-Control': 'no-cache', 'Content-Type': 'application/json' };

/** Parts that wait for nothing start at once, in one go. */
function settled(before: Before): Promise<readonly PartAnswer[]> | readonly PartAnswer[] {
  const waiting = before.filter((one) => one !== undefined);
  return waiting.length === 0 ? [] : Promise.all(waiting);
}
